/**
 * `npm run preview:policy`: prints the managed policy for a machine that shows the kiosk on the preview while somebody stands
 * beside it (docs/preview.md). The superuser puts it where the browser reads it:
 *
 *     npm run --silent preview:policy | sudo tee /etc/chromium/policies/managed/anteroom.json
 */
import { toPage } from './preview/addresses.ts';
import { managedPolicy } from './preview/managed-policy.ts';

/** The page's own scheme and host, see electron/protocol. The host alone allows all of its paths. */
const kiosk = toPage('app://anteroom', ['app']).replace(/\/$/, '');

console.log(JSON.stringify(managedPolicy([kiosk]), null, 2));
