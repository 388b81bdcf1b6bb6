/** What the examples' interviews hold: every example has a copy of the same two. */
import type {PageTurn} from './page.js'

type Row = [label: string, name: string | null, text: string]

/** `meuniere.md`: full names once, then initials, spaces before colons as in French. */
export const MILL: PageTurn[] = turns(
  ['vadim-roussel', 'isaure-delmotte'],
  [
    [
      'Vadim Roussel',
      null,
      ' : Votre moulin date de 1784, et vous y travaillez depuis six ans. Qui l’a remis en marche ?'
    ],
    [
      'Isaure Delmotte',
      null,
      ' : La rivière, surtout. Nous avons curé le bief, redressé la roue, et un matin l’eau a décidé qu’elle était chez elle. Je n’ai fait que dégager le passage. Les deux premières années, la farine sentait encore le plâtre. Les boulangers d’ici sont patients.'
    ],
    ['VR', 'Vadim Roussel', ' : Que moulez-vous au juste ?'],
    [
      'ID',
      'Isaure Delmotte',
      ' : Trois blés, selon la saison : Blé Récolte Mouture Rouge d’Ain juillet fine Petit-roux août bise Seigle noir octobre grosse'
    ],
    ['VR', 'Vadim Roussel', ' : Et quand la rivière est basse ?'],
    [
      'ID',
      'Isaure Delmotte',
      ' : Alors je nettoie, je graisse, et je réponds au courrier. Un moulin à l’arrêt donne plus de travail qu’un moulin qui tourne.'
    ],
    ['VR', 'Vadim Roussel', ' : Conseilleriez-vous ce métier ?'],
    ['ID', 'Isaure Delmotte', ' : À qui aime le silence le bruit de l’eau, oui. À qui veut des vacances en été, non.']
  ]
)

/** `hedges.md`: bold labels, answers of several blocks. */
export const HEDGES: PageTurn[] = turns(
  ['bram-tilsley', 'winifred-oakshott'],
  [
    ['Bram Tilsley', null, ': What makes a hedge worth a map?'],
    [
      'Winifred Oakshott',
      null,
      ': Its age, mostly. You count the kinds of tree in thirty paces, and each is worth about a century. Nobody believes it until they have counted one themselves. I carry three things: the wheel, a pencil that writes in rain, sandwiches for whoever asks what I am doing.'
    ],
    ['BT', 'Bram Tilsley', ': How many have you counted?'],
    [
      'WO',
      'Winifred Oakshott',
      ': Eleven hundred and six. The oldest has twelve kinds in it and a gate that no longer opens.'
    ],
    ['BT', 'Bram Tilsley', ': Do the owners mind?'],
    [
      'WO',
      'Winifred Oakshott',
      ': They mind until I tell them how old it is. After that they mind the man who wanted to grub it up. I used to call it the bushes at the back. Now I call it the Saxon one. That was said by a farmer in Lower Tarrant, and I have written it on the map.'
    ],
    ['BT', 'Bram Tilsley', ': What will you do when the map is finished?'],
    ['WO', 'Winifred Oakshott', ': Start again. They grow.']
  ]
)

/** The questions of an interview, label left out. */
export function questionsOf(interview: readonly PageTurn[]): string[] {
  return interview
    .filter(({kind}) => kind === 'question')
    .map(({label, text}) => text.slice(label?.length ?? 0).replace(/^ ?: /u, ''))
}

/** Turns by turns of two people, the first of whom asks. */
function turns(speakers: readonly [string, string], rows: readonly Row[]): PageTurn[] {
  return rows.map(([label, name, text], index) => {
    const asks = index % 2 === 0
    const speaker = speakers[asks ? 0 : 1]
    const initials = speaker
      .split('-')
      .map((part) => part.slice(0, 1))
      .join('')
    const id = `${initials}-${String(Math.floor(index / 2) + 1)}`
    return {
      id,
      speakers: [speaker],
      role: asks ? 'interviewer' : 'interviewee',
      kind: asks ? 'question' : 'answer',
      label,
      name,
      link: '#' + id,
      text: label + text
    }
  })
}
