/** What stands in docs/fleet, and what of it asks Prometheus for something. */
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

export const fleetDocs = path.join(import.meta.dirname, '../../docs/fleet');

interface Panel {
  id: number;
  type: string;
  title: string;
  gridPos: { x: number; y: number; w: number; h: number };
  targets: { refId: string; expr: string }[];
}

interface Dashboard {
  title: string;
  uid: string;
  schemaVersion: number;
  templating: { list: { name: string; type: string }[] };
  panels: Panel[];
}

export interface Alert {
  alert: string;
  expr: string;
  labels: { severity: string };
  annotations: { summary: string; do: string };
}

export function dashboard(): Dashboard {
  return JSON.parse(fs.readFileSync(path.join(fleetDocs, 'dashboard.json'), 'utf8')) as Dashboard;
}

export function alerts(): Alert[] {
  const text = fs.readFileSync(path.join(fleetDocs, 'alerts.yml'), 'utf8');
  return (parse(text) as { groups: { rules: Alert[] }[] }).groups.flatMap(({ rules }) => rules);
}

/** What the dashboard asks Prometheus, for all kiosks. */
export function questions(): string[] {
  return dashboard().panels.flatMap(({ targets }) =>
    targets.map(({ expr }) => expr.replaceAll('$kiosk', '.*')),
  );
}
