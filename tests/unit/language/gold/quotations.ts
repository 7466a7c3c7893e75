// Invented paragraphs, every quotation in them, and who says it ("?" where the text leaves it unclear).

/** Paragraphs of one text; expected pairs of quotation and speaker, in order. */
export type QuotationCase = readonly [
  language: string,
  paragraphs: readonly string[],
  expected: readonly (readonly [quotation: string, speaker: string])[],
];

export const QUOTATION_CASES: readonly QuotationCase[] = [
  ['en', ['“The mill is safe,” Mara Quill said.'], [['The mill is safe,', 'Mara Quill']]],
  ['en', ['"The mill is safe," said Mara Quill.'], [['The mill is safe,', 'Mara Quill']]],
  ['en', ['Mara Quill said: “The mill is safe.”'], [['The mill is safe.', 'Mara Quill']]],
  [
    'en',
    ['“We left early,” Quill told reporters on Friday, “and we left fast.”'],
    [
      ['We left early,', 'Quill'],
      ['and we left fast.', 'Quill'],
    ],
  ],
  [
    'en',
    ['Mayor Tom Ashby told the council that the plan was “deeply flawed” and slow.'],
    [['deeply flawed', 'Tom Ashby']],
  ],
  [
    'en',
    ['The plan, according to the Harbour Office, is “deeply flawed”.'],
    [['deeply flawed', 'Harbour Office']],
  ],
  [
    'en',
    ['“It rained,” Tom Ashby said. “Then it froze.”'],
    [
      ['It rained,', 'Tom Ashby'],
      ['Then it froze.', 'Tom Ashby'],
    ],
  ],
  [
    'en',
    [
      'The captain, Ida Brandt, was calm.',
      'The man in charge at Skarne Point, Tom Ashby, was not. “It rained,” he told us.',
    ],
    [['It rained,', 'Tom Ashby']],
  ],
  [
    'en',
    [
      'Mara Quill knows Tom Ashby well. “It rained,” she recalled.',
      '“It rained,” said Ida Brandt. She met Tom Ashby later. “It froze,” she added.',
    ],
    [
      ['It rained,', 'Mara Quill'],
      ['It rained,', 'Ida Brandt'],
      ['It froze,', 'Ida Brandt'],
    ],
  ],
  [
    'de',
    ['Am Skarner Tor stand Jonas Reuter. „Es hat geregnet“, sagte er.'],
    [['Es hat geregnet', 'Jonas Reuter']],
  ],
  ['en', ['“It rained.”'], [['It rained.', '?']]],
  ['en', ['Tom Ashby opened the fair.', '“It rained,” he said.'], [['It rained,', 'Tom Ashby']]],
  [
    'en',
    ['A spokesman for the ministry said: “No comment.”'],
    [['No comment.', 'A spokesman for the ministry']],
  ],
  ['en', ['Officials said the bridge was “not safe”.'], [['not safe', 'Officials']]],
  ['en', ['“Not yet,” the company said in a statement.'], [['Not yet,', 'the company']]],
  ['en', ['“Is it over?” Mara Quill asked.'], [['Is it over?', 'Mara Quill']]],
  ['en', ['Mara Quill, the mayor of Ostin, said the plan was “dead”.'], [['dead', 'Mara Quill']]],
  [
    'en',
    ['“We go on,” said Tom Ashby.', '“And then we stop.', '“And then we go on again.”'],
    [
      ['We go on,', 'Tom Ashby'],
      ['And then we stop.', 'Tom Ashby'],
      ['And then we go on again.', 'Tom Ashby'],
    ],
  ],
  ['en', ['Ashby added: “He said ‘never’ to me.”'], [['He said ‘never’ to me.', 'Ashby']]],
  ['en', ['‘It is the companies’ fault,’ Mara Quill said.'], [['It is the companies’ fault,', 'Mara Quill']]],
  ['en', ["'It is not ours,' said Mara Quill."], [['It is not ours,', 'Mara Quill']]],
  ['en', ["It's the workers' hall, and they don't mind."], []],
  ['en', ['The board is 6\'2" long, and "quite heavy".'], [['quite heavy', '?']]],
  ['en', ['The “Golden Goose” sailed on Monday.'], [['Golden Goose', '?']]],
  [
    'en',
    ['“One,” said Mara Quill. “Two,” said Tom Ashby.'],
    [
      ['One,', 'Mara Quill'],
      ['Two,', 'Tom Ashby'],
    ],
  ],
  ['en', ['Tom Ashby: “We are late.”'], [['We are late.', 'Tom Ashby']]],
  ['en', ['“I was there,” recalled Quill, 34, a baker.'], [['I was there,', 'Quill']]],
  ['en', ['“We lost,” said police chief Bob Harrow.'], [['We lost,', 'Bob Harrow']]],
  ['en', ['Harrow wrote on his page: “Thank you all.” Then he left.'], [['Thank you all.', 'Harrow']]],
  ['en', ['“Nobody knows,” she said.'], [['Nobody knows,', '?']]],
  ['en', ['The report noted “grave errors” in the books.'], [['grave errors', 'The report']]],
  [
    'en',
    ['“We remain sure,” a harbour official who has followed the case said.'],
    [['We remain sure,', 'a harbour official']],
  ],
  ['en', ['Critics say it was “The Golden Goose”.'], [['The Golden Goose', '?']]],
  [
    'en',
    ['Mayor Tom Ashby has dismissed the claim, saying the town needs “a steady hand”.'],
    [['a steady hand', 'Tom Ashby']],
  ],
  ['de', ['„Die Mühle ist sicher“, sagte Mara Quill.'], [['Die Mühle ist sicher', 'Mara Quill']]],
  ['de', ['Mara Quill sagte: „Die Mühle ist sicher.“'], [['Die Mühle ist sicher.', 'Mara Quill']]],
  ['de', ['»Wir gehen«, erklärte Bürgermeister Tom Ahlers am Montag.'], [['Wir gehen', 'Tom Ahlers']]],
  [
    'de',
    ['„Es regnet“, sagte Tom Ahlers. „Dann friert es.“'],
    [
      ['Es regnet', 'Tom Ahlers'],
      ['Dann friert es.', 'Tom Ahlers'],
    ],
  ],
  ['de', ['Der Plan sei „völlig verfehlt“, sagte die Sprecherin.'], [['völlig verfehlt', 'die Sprecherin']]],
  ['de', ['Laut Tom Ahlers ist der Plan „völlig verfehlt“.'], [['völlig verfehlt', 'Tom Ahlers']]],
  ['de', ['Tom Ahlers eröffnete das Fest.', '„Es regnet“, sagte er.'], [['Es regnet', 'Tom Ahlers']]],
  ['de', ['„Ein Fest“, so Mara Quill.'], [['Ein Fest', 'Mara Quill']]],
  ['de', ['"Das geht", schrieb Mara Quill.'], [['Das geht', 'Mara Quill']]],
  ['fr', ['« Le moulin est sûr », a déclaré Mara Quill.'], [['Le moulin est sûr', 'Mara Quill']]],
  ['fr', ['Mara Quill a déclaré : « Le moulin est sûr. »'], [['Le moulin est sûr.', 'Mara Quill']]],
  [
    'fr',
    ['« Il pleut », dit Tom Assier. « Puis il gèle. »'],
    [
      ['Il pleut', 'Tom Assier'],
      ['Puis il gèle.', 'Tom Assier'],
    ],
  ],
  ['fr', ['Selon Tom Assier, le plan est « mauvais ».'], [['mauvais', 'Tom Assier']]],
  ['fr', ['«Nous partons», a indiqué le ministère.'], [['Nous partons', 'le ministère']]],
  ['fr', ['Tom Assier a ouvert la foire.', '« Il pleut », a-t-il dit.'], [['Il pleut', 'Tom Assier']]],
  ['fr', ['“C’est fini”, explique Mara Quill.'], [['C’est fini', 'Mara Quill']]],
  ['es', ['«El molino es seguro», dijo Mara Quiroga.'], [['El molino es seguro', 'Mara Quiroga']]],
  ['es', ['Mara Quiroga dijo: “El molino es seguro”.'], [['El molino es seguro', 'Mara Quiroga']]],
  [
    'es',
    ['"Llueve", aseguró el alcalde Tomás Arce. "Luego hiela".'],
    [
      ['Llueve', 'Tomás Arce'],
      ['Luego hiela', 'Tomás Arce'],
    ],
  ],
  ['es', ['Según Tomás Arce, el plan es “malo”.'], [['malo', 'Tomás Arce']]],
  ['es', ['“Nos vamos”, informó el ministerio.'], [['Nos vamos', 'el ministerio']]],
  ['es', ['Tomás Arce abrió la feria.', '“Llueve”, dijo él.'], [['Llueve', 'Tomás Arce']]],
  ['pt', ['“O moinho é seguro”, disse Mara Queiroz.'], [['O moinho é seguro', 'Mara Queiroz']]],
  ['pt', ['Mara Queiroz afirmou: “O moinho é seguro”.'], [['O moinho é seguro', 'Mara Queiroz']]],
  [
    'pt',
    ['"Chove", disse o prefeito Tomás Arco. "Depois gela".'],
    [
      ['Chove', 'Tomás Arco'],
      ['Depois gela', 'Tomás Arco'],
    ],
  ],
  ['pt', ['Segundo Tomás Arco, o plano é “ruim”.'], [['ruim', 'Tomás Arco']]],
  ['pt', ['“Vamos embora”, informou o ministério.'], [['Vamos embora', 'o ministério']]],
  ['ru', ['«Мельница цела», — сказал Пётр Мельников.'], [['Мельница цела', 'Пётр Мельников']]],
  ['ru', ['Пётр Мельников заявил: «Мельница цела».'], [['Мельница цела', 'Пётр Мельников']]],
  ['ar', ['وقال: «المطحنة آمنة».'], [['المطحنة آمنة', '?']]],
  ['hi', ['उन्होंने कहा, “मिल सुरक्षित है।”'], [['मिल सुरक्षित है।', '?']]],
  ['zh', ['他说：“磨坊很安全。”'], [['磨坊很安全。', '?']]],
  ['zh', ['「磨坊很安全」，報告說。'], [['磨坊很安全', '?']]],
  ['ja', ['「水車は安全だ」と述べた。'], [['水車は安全だ', '?']]],
  [
    'ja',
    ['彼は「雨だ」と話し、『水車』の名を挙げた。'],
    [
      ['雨だ', '?'],
      ['水車', '?'],
    ],
  ],
  [
    'xx',
    ['«Glorp fnord», "zib zab".'],
    [
      ['Glorp fnord', '?'],
      ['zib zab', '?'],
    ],
  ],
];
