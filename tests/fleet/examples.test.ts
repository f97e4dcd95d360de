/** What of docs/fleet can be known without Prometheus; `npm run check:monitoring` asks Prometheus itself. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { metrics } from '../../electron/health/fleet.policy.ts';
import { alerts, dashboard, fleetDocs, questions } from './examples.ts';

const told = new Set(metrics.map(({ name }) => name));
const asked = (text: string) => [...text.matchAll(/\banteroom_[a-z_]+/g)].map(([name]) => name);

describe('the example alerts', () => {
  test('ask only for what a kiosk tells', () => {
    expect(
      alerts()
        .flatMap(({ expr }) => asked(expr))
        .filter((name) => !told.has(name)),
    ).toEqual([]);
  });

  test('say what is wrong, at which kiosk, and what to do', () => {
    for (const { alert, labels, annotations } of alerts()) {
      expect(alert).toMatch(/^Anteroom[A-Z]\w+$/);
      expect(['page', 'ticket']).toContain(labels.severity);
      expect(annotations.summary).toContain('{{ $labels.instance }}');
      expect(annotations.do.length).toBeGreaterThan(10);
    }
  });

  test('are each tried where they come, and where they must not', () => {
    const text = fs.readFileSync(path.join(fleetDocs, 'alerts.test.yml'), 'utf8');
    const [well, ...ill] = (parse(text) as { tests: { alert_rule_test?: { alertname: string }[] }[] }).tests;
    const names = alerts().map(({ alert }) => alert);
    expect(well?.alert_rule_test?.map(({ alertname }) => alertname)).toEqual(names);
    expect(names.filter((name) => !JSON.stringify(ill).includes(name))).toEqual([]);
  });
});

describe('the example dashboard', () => {
  test('asks only for what a kiosk tells', () => {
    expect(
      questions()
        .flatMap(asked)
        .filter((name) => !told.has(name)),
    ).toEqual([]);
    expect(questions().length).toBeGreaterThan(10);
  });

  test('has panels of their own place, number and name within the width of 24, and a choice of source and kiosk', () => {
    const { panels, templating, schemaVersion } = dashboard();
    const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, cell) => `${x + (cell % w)} ${y + Math.floor(cell / w)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(panels.filter(({ gridPos: { x, w } }) => x + w > 24)).toEqual([]);
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    expect(new Set(panels.map(({ title }) => title)).size).toBe(panels.length);
    expect(templating.list.map(({ name }) => name)).toEqual(['source', 'kiosk']);
    expect(schemaVersion).toBeGreaterThan(30);
  });
});
