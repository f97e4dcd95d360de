/** How the machine is started again or put to sleep, on each system: a program and its arguments, never a line for a shell. */

/** What staff can have done. The first two need nothing of the system. */
export const ways = ['quit', 'restart-app', 'restart-machine', 'sleep'] as const;
export type Way = (typeof ways)[number];

export interface Command {
  program: string;
  args: readonly string[];
}

type MachineWay = Exclude<Way, 'quit' | 'restart-app'>;

/**
 * By `process.platform`. null: there is no way that is documented and needs no rights which a kiosk should not have.
 *
 * - Linux: systemd asks polkit, which lets whoever sits at the machine do both (systemctl(1), org.freedesktop.login1).
 *   `--no-ask-password`: nobody can answer a question here.
 * - Windows: `shutdown.exe /r` needs the right to shut the machine down, which ordinary users have. For sleep Windows has
 *   no program; .NET's documented `Application.SetSuspendState` does it.
 */
export function commandFor(way: MachineWay, platform: string, systemRoot: string): Command | null {
  if (platform === 'linux') {
    const verb = way === 'sleep' ? 'suspend' : 'reboot';
    return { program: '/usr/bin/systemctl', args: ['--no-ask-password', verb] };
  }
  if (platform === 'win32') {
    const system = `${systemRoot}\\System32`;
    if (way === 'restart-machine') return { program: `${system}\\shutdown.exe`, args: ['/r', '/t', '0'] };
    const sleep =
      'Add-Type -AssemblyName System.Windows.Forms; ' +
      "if (-not [System.Windows.Forms.Application]::SetSuspendState('Suspend', $false, $false)) { exit 1 }";
    return {
      program: `${system}\\WindowsPowerShell\\v1.0\\powershell.exe`,
      args: ['-NoProfile', '-NonInteractive', '-Command', sleep],
    };
  }
  return null;
}

/** Which ways there are here. What is missing is said on the screen. */
export function waysOn(platform: string): Way[] {
  return ways.filter(
    (way) => way === 'quit' || way === 'restart-app' || commandFor(way, platform, 'C:\\Windows') !== null,
  );
}
