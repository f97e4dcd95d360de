/**
 * Makes `import … from 'electron'` mean the preview: `node --import ./scripts/preview/register.ts out/main/main.js`.
 */
import { registerHooks } from 'node:module';

const stage = new URL('./electron.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier === 'electron' || specifier === 'electron/main') {
      return { url: stage, shortCircuit: true };
    }
    return nextResolve(specifier, context);
  },
});
