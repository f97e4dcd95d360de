/** The name under which a call or a push travels between the processes. Pages never see it. */
export function channelOf(name: string): string {
  return `kiosk:${name}`;
}
