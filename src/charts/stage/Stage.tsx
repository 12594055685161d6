import type { ReactElement } from 'react'
import type { Scene } from '../../schema/step.ts'
import type { StageView } from '../../views/charts/stage.ts'
import { Picture } from '../picture/Picture.tsx'
import { captionScene } from './caption.ts'
import { placeScene, stageSizes } from './layout.ts'

interface Props {
  readonly scene: Scene
  readonly view: StageView
  readonly size: keyof typeof stageSizes
  readonly state?: readonly string[]
}

/** Draws one scene of the story as a static picture that speaks its caption. */
export function Stage({ scene, view, size, state = [] }: Props): ReactElement {
  return (
    <Picture
      picture={placeScene(scene, view, stageSizes[size], state)}
      label={captionScene(scene, view)}
      variant={size}
    />
  )
}
