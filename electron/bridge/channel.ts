/** The name under which a call or a push travels between the processes. Pages never see it. */
export function channelOf(name: string): string {
  return `kiosk:${name}`;
}

/** The error that the page sees, whatever went wrong. */
export const refusedMessage = 'The kiosk refused this call.';
