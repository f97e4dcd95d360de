/**
 * Whatever voices a machine has, a kiosk has none unless its test gives it some. The address is one that no Speech Dispatcher
 * can have, on this machine or another: for any other one a browser would start a Speech Dispatcher of its own.
 */
export const withoutVoices = { SPEECHD_ADDRESS: 'inet_socket:255.255.255.255:1' } as const;
