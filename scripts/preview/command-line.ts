/** `app.commandLine`: what is set here before `ready` goes to the browser. */
import type { CommandLine } from 'electron';

export const switches = new Map<string, string>();

export const commandLine = {
  appendSwitch(name: string, value = ''): void {
    switches.set(name, value);
  },
} satisfies Pick<CommandLine, 'appendSwitch'>;
