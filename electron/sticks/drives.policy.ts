/** Which USB sticks are plugged in, by what the system says. Pure: texts in, folders out. */

/** Where desktops and `udisks` put what somebody plugged in. */
const places = ['/media/', '/run/media/'];

/** The folders of `/proc/mounts` that somebody plugged in, in their order. */
export function drivesIn(mounts: string): string[] {
  return mounts
    .split('\n')
    .flatMap((line) => line.split(' ')[1] ?? [])
    .map(unescaped)
    .filter((folder) => places.some((place) => folder.startsWith(place)));
}

/** A folder as `/proc/mounts` writes it: blanks, tabs, line ends and backslashes by their octal numbers. */
function unescaped(folder: string): string {
  return folder.replace(/\\([0-7]{3})/g, (_, octal: string) =>
    String.fromCharCode(Number.parseInt(octal, 8)),
  );
}

/** What PowerShell is asked for the removable drives of Windows (`DriveType` 2), a letter with its colon each. */
export const windowsDrives =
  'Get-CimInstance Win32_LogicalDisk -Filter "DriveType=2 AND Size>0" | ForEach-Object { $_.DeviceID }';

/** The folders of these drives. What is no drive's letter is left out. */
export function drivesOfWindows(answer: string): string[] {
  return answer
    .split(/\s+/)
    .filter((drive) => /^[A-Z]:$/.test(drive))
    .map((drive) => `${drive}\\`);
}
