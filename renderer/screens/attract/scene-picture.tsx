import styles from './scene-picture.module.css';
import type { Scene } from './scenes.ts';

/** A scene over the whole screen, as it is drawn for the way that the screen stands. */
export function ScenePicture({ scene }: { scene: Scene }) {
  return (
    <picture className={styles.scene}>
      <source media="(orientation: portrait)" srcSet={scene.portrait} />
      <img src={scene.landscape} alt="" draggable={false} />
    </picture>
  );
}
