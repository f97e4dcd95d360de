/** What may be fetched: the kiosk's own scheme. Any other request, to a network above all, is cancelled. */
export function mayRequest(address: string): boolean {
  return address.startsWith('app://anteroom/');
}
