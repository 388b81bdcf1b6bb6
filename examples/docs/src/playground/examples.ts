/** Texts to begin with. All people in them are invented. */
import ambiguous from './examples/ambiguous.md?raw'
import bustan from './examples/bustan.md?raw'
import clocks from './examples/clocks.md?raw'
import headings from './examples/headings.md?raw'
import kishi from './examples/kishi.md?raw'
import lists from './examples/lists.md?raw'
import meuniere from './examples/meuniere.md?raw'
import panel from './examples/panel.md?raw'
import preguntas from './examples/preguntas.md?raw'
import radio from './examples/radio.md?raw'
import recipe from './examples/recipe.md?raw'

/** A text to begin with. */
export interface Example {
  id: string
  /** Language and form. */
  title: string
  text: string
}

export const EXAMPLES: readonly Example[] = [
  {id: 'clocks', title: 'English: names, then initials', text: clocks},
  {id: 'meuniere', title: 'Français : initiales, sans gras', text: meuniere},
  {id: 'radio', title: 'Deutsch: a broadcast with times', text: radio},
  {id: 'preguntas', title: 'Español: questions and answers', text: preguntas},
  {id: 'kishi', title: '日本語: full-width colons', text: kishi},
  {id: 'bustan', title: 'العربية: right to left', text: bustan},
  {id: 'panel', title: 'English: a panel of four', text: panel},
  {id: 'lists', title: 'English: a list, a turn an item', text: lists},
  {id: 'headings', title: 'English: questions as headings', text: headings},
  {id: 'ambiguous', title: 'English: with two things to put right', text: ambiguous},
  {id: 'recipe', title: 'English: no interview, a recipe', text: recipe}
]
