/** The size of a pack in the words of a language. Pure. */

/** `59 kB`, `4.3 MB`, of 1000 each as on the box of a disk. Most packs are far smaller than what is measured on a disk. */
export function writtenSize(bytes: number, language: string): string {
  const [unit, many] = bytes < 999_500 ? ['kilobyte', bytes / 1e3] : ['megabyte', bytes / 1e6];
  const maximumFractionDigits = unit === 'megabyte' && many < 10 ? 1 : 0;
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits }).format(many);
}
