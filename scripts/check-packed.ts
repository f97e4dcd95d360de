/**
 * `npm run check:packed -- PROGRAM`: what only a packed program with the real Electron in it can show. Reads its fuses, starts
 * it, starts it with switches that would open it, and changes it. Exits with 1 when a finding is bad.
 */
import { tryPacked } from './package/packed.ts';

const [program] = process.argv.slice(2);
if (!program) {
  console.error('Write the installed program, for example: npm run check:packed -- /opt/Anteroom/anteroom');
  process.exit(2);
}
const findings = await tryPacked({ program, platform: process.platform, patience: 60 });
for (const { what, isGood, saw } of findings) console.log(`${isGood ? '✓' : '✗'} ${what} (${saw})`);
process.exit(findings.every(({ isGood }) => isGood) ? 0 : 1);
