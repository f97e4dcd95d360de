/** “How a T cell finds its mark”: it passes healthy cells, locks onto the mark of a cancer cell, and can kill it. */
import type { Scene } from './scene.ts';

const cell = 300;
/** Two cells of the cast touch, CAR to mark, at 185.2 of the 244 units in which they are drawn. */
const touching = (185.2 / 244) * cell;
const cancer = { x: 980, y: 372 };
const lock = { x: cancer.x - touching, y: cancer.y };

const drifting = (x: number, y: number): Scene['actors'][number] => ({
  member: 'healthy-cell',
  size: 190,
  moments: [
    { at: 0, x, y },
    { at: 13.5, x: x + 26, y: y - 12, turned: 14 },
  ],
});

export const finds: Scene = {
  width: 1280,
  height: 720,
  seconds: 13.5,
  ground:
    '<rect width="1280" height="720" fill="#FBF8F3"/>' +
    '<path d="M96 92C300 20 940 10 1170 88S1270 520 1130 634S330 716 130 618S-30 140 96 92Z" fill="#E4F1EF"/>',
  actors: [
    drifting(350, 140),
    drifting(520, 585),
    drifting(735, 120),
    drifting(1120, 610),
    {
      member: 'cancer-cell',
      size: cell,
      moments: [
        { at: 0, ...cancer, y: cancer.y - 8 },
        { at: 8, ...cancer },
        { at: 10.5, ...cancer },
        { at: 12.2, ...cancer, shown: 0 },
      ],
    },
    {
      member: 'cancer-cell-broken',
      size: cell,
      moments: [
        { at: 10.5, ...cancer, shown: 0 },
        { at: 12.2, ...cancer },
      ],
    },
    {
      member: 'car-t-cell',
      size: cell,
      moments: [
        { at: 0, x: -160, y: 430, turned: -40 },
        { at: 2.6, x: 250, y: 392, turned: -24 },
        { at: 3.8, x: 280, y: 388, turned: -22 },
        { at: 6.6, x: 610, y: 352, turned: -6 },
        { at: 8.2, ...lock },
        { at: 10.4, ...lock },
        { at: 10.8, x: lock.x + 5, y: lock.y },
        { at: 12.2, ...lock },
      ],
    },
  ],
};
