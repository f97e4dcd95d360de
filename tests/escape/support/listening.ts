/** Which ports of this machine's network the programs below a process listen on; from /proc. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** The state of a socket that waits for somebody to connect (include/net/tcp_states.h). */
const listening = '0A';

/** Every port on which anybody listens in the network that this process sees, with the socket's number. */
export function listeningPorts(): { port: number; socket: string }[] {
  return ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , , state]) => state === listening)
      .map((fields) => ({
        port: Number.parseInt(fields[1]?.split(':')[1] ?? '', 16),
        socket: fields[9] ?? '',
      })),
  );
}

/** The ports on which these processes listen, in order. */
export function portsOf(processes: readonly number[]): number[] {
  const sockets = new Set(processes.flatMap(socketsOf));
  return [
    ...new Set(
      listeningPorts()
        .filter(({ socket }) => sockets.has(socket))
        .map(({ port }) => port),
    ),
  ].sort((a, b) => a - b);
}

function socketsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1] ?? [];
      } catch {
        return [];
      }
    });
  } catch {
    // It has just ended.
    return [];
  }
}
