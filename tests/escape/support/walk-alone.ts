/**
 * A whole walk through the kiosk in a network of its own, run by network.test.ts with `unshare --net`. There is the loopback,
 * and one card that leads nowhere, to which everything goes that is meant for outside; it counts. Prints one line of JSON.
 */
import { execFileSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { readFileSync } from 'node:fs';
import { launchKiosk } from '../../support/kiosk.ts';
import { portsOf } from './listening.ts';
import { processesOf } from './programs.ts';

const card = 'outside0';
/** Packets that the card has sent: the tenth number of its line (proc_net_dev in net/core/net-procfs.c). */
function sent(): number {
  const line = readFileSync('/proc/self/net/dev', 'utf8')
    .split('\n')
    .find((each) => each.includes(`${card}:`));
  const packets = Number(line?.split(':')[1]?.trim().split(/\s+/)[9]);
  if (!Number.isInteger(packets)) throw new Error(`/proc/net/dev does not count ${card}: ${line}`);
  return packets;
}

const ip = (...args: string[]) => execFileSync('ip', args, { stdio: ['ignore', 'ignore', 'inherit'] });
// A card speaks by itself when it comes up (IPv6) and before it sends (ARP); without both, what is counted is somebody's.
for (const cards of ['all', 'default']) {
  execFileSync('sysctl', ['-q', '-w', `net.ipv6.conf.${cards}.disable_ipv6=1`]);
}
ip('link', 'set', 'lo', 'up');
ip('link', 'add', card, 'type', 'veth', 'peer', 'name', 'nowhere0');
ip('link', 'set', card, 'arp', 'off');
// Addresses for documentation (RFC 5737).
ip('addr', 'add', '192.0.2.1/24', 'dev', card);
ip('link', 'set', card, 'up');
ip('link', 'set', 'nowhere0', 'up');
ip('route', 'add', 'default', 'dev', card);

const quiet = sent();
const kiosk = await launchKiosk({ flags: ['--idle-seconds', '600'] });
const page = await kiosk.page();
await page.locator('[data-screen="attract"]').waitFor();
await kiosk.touch({ x: 300, y: 300 });
await kiosk.touch(page.locator('[data-card="what-is-car-t"]'));
const deck = page.locator('[data-deck]');
await deck.waitFor();
const slides = (await deck.getAttribute('data-slides'))?.split(' ') ?? [];
for (let index = 1; index < slides.length; index += 1) {
  await kiosk.touch(page.getByRole('button', { name: 'Next', exact: true }));
  await page.locator(`[data-deck][data-index="${index}"]`).waitFor();
}
const ports = portsOf(processesOf(kiosk.pid ?? 0));
const debuggingPort = Number(new URL(await kiosk.control({ do: 'endpoint' })).port);
const walked = sent() - quiet;
await kiosk.close();

// That the card counts: one packet to an address outside.
const before = sent();
const socket = createSocket('udp4');
await new Promise((resolve) => socket.send('x', 9, '198.51.100.1', resolve));
socket.close();
console.log(
  JSON.stringify({ slides: slides.length, walked, ports, debuggingPort, control: sent() - before }),
);
