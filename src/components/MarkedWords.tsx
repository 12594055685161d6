import type { ReactElement } from 'react'
import type { Brief } from '../views/brief.ts'
import type { Marked, Marking, Piece } from '../views/marking.ts'

/** Sets marked words and leads from them to their statements: around the words where there is one, in brackets after them where there are more. */
export function MarkedWords({ marking }: { readonly marking: Marking }): ReactElement {
  const { pieces, apart, briefs, isProposed } = marking
  const [only] = briefs
  return (
    <>
      {briefs.length === 1 && only !== undefined ? (
        <a className={`passage-link side-${only.side?.slot ?? 0}`} href={only.href}>
          <Pieces pieces={pieces} />
        </a>
      ) : (
        <Pieces pieces={pieces} />
      )}
      {briefs.length > 1 && <Leads briefs={briefs} apart={apart} />}
      {isProposed && <span className="passage-leads"> [proposed, not yet reviewed]</span>}
    </>
  )
}

/** Sets each mention's words in an element whose text is the ledger's to the letter, one inside the other where they nest. */
function Pieces({ pieces }: { readonly pieces: readonly Piece[] }): ReactElement[] {
  return pieces.map((piece, index) =>
    typeof piece === 'string' ? (
      <span key={index}>{piece}</span>
    ) : (
      <mark key={piece.id} id={piece.id} data-quote={piece.id} className={`side-${piece.brief.side?.slot ?? 0}`}>
        <Pieces pieces={piece.pieces} />
      </mark>
    ),
  )
}

function Leads({
  briefs,
  apart,
}: {
  readonly briefs: readonly Brief[]
  readonly apart: readonly Marked[]
}): ReactElement {
  return (
    <span className="passage-leads">
      {' ['}
      {briefs.map((brief, index) => (
        <span key={brief.id}>
          {index > 0 && '; '}
          <Apart words={apart.filter((marked) => marked.brief === brief)} />
          <a href={brief.href}>{brief.unit === null ? brief.said : `${brief.said} ${brief.unit}`}</a>
        </span>
      ))}
      {']'}
    </span>
  )
}

function Apart({ words }: { readonly words: readonly Marked[] }): ReactElement[] {
  return words.map((marked) => (
    <span key={marked.id}>
      “<Pieces pieces={[marked]} />”{' '}
    </span>
  ))
}
