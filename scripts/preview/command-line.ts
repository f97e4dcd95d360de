/** `app.commandLine`: what is set here before `ready` goes to the browser. */
import type { CommandLine } from 'electron';

export const switches = new Map<string, string>();

export const commandLine = {
  appendSwitch(name: string, value = ''): void {
    switches.set(name, value);
  },
  hasSwitch(name: string): boolean {
    return (
      switches.has(name) || process.argv.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`))
    );
  },
  getSwitchValue(name: string): string {
    const given = process.argv.find((arg) => arg.startsWith(`--${name}=`));
    return switches.get(name) ?? given?.slice(name.length + 3) ?? '';
  },
} satisfies Pick<CommandLine, 'appendSwitch' | 'hasSwitch' | 'getSwitchValue'>;
