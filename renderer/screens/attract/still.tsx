import { ScenePicture } from './scene-picture.tsx';
import { scenes } from './scenes.ts';

/** The first scene, standing still. */
export function Still() {
  const [first] = scenes;
  return first === undefined ? null : <ScenePicture scene={first} />;
}
