/// The look of the questionnaire, on top of the report's.
enum QuestionnaireStyle {
  static let css: HTML = "\(frame)\(questions)\(controls)\(narrow)\(paper)"

  private static let frame: HTML = """
    html{scroll-padding-top:5.5rem}
    .masthead,main,.bar,footer{max-width:56rem}main>nav{padding:0}
    .alt{color:var(--muted);font-size:.88em;font-weight:400}.badge .alt{color:inherit}
    h1+.identity{margin-bottom:1rem}.hint{color:var(--muted);font-size:.88rem;margin:.5rem 0}
    .warning,.limit{border-left:3px solid var(--partial);padding-left:.7rem;font-size:.9rem}
    .bar{position:sticky;top:0;z-index:1;margin:1rem auto 0;padding:.6rem 1.5rem;background:var(--paper);border-bottom:1px solid var(--strong);display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:center;font-size:.875rem}
    .bar>div:first-child{display:flex;gap:.7rem;align-items:center;flex:1 1 14rem}
    progress{flex:1;min-width:6rem;height:.7rem;accent-color:var(--machine)}
    #status{flex:1 0 100%;margin:0}#status:empty{display:none}
    #text textarea{font:.8rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}

    """

  private static let questions: HTML = """
    fieldset{min-width:0;margin:0;border:1px solid var(--line);border-radius:.5rem;padding:.4rem 1.1rem 1rem}
    .signer{background:var(--sheet);margin:1.2rem 0 2rem}.signer legend{font-weight:650;padding:0 .3rem}
    .practice-questions{margin:0 0 2rem}.standing{color:var(--muted);font-size:.9rem}
    .question{margin:0 0 1rem;border-left:4px solid var(--strong);content-visibility:auto;contain-intrinsic-height:auto 12rem;scroll-margin-top:1rem}
    .question[data-state=done]{border-left-color:var(--met)}.question[data-state=todo]{border-left-color:var(--partial)}
    .question:focus-within{outline:2px solid var(--link);outline-offset:1px}
    .question legend{float:left;width:100%;padding:.5rem 0 .2rem;font-weight:600;font-size:1.05rem;line-height:1.4}
    .question legend+*{clear:both}.meta{font-size:.85rem;color:var(--muted);margin:0 0 .4rem}.meta .badge{font-size:.8rem}
    .question .more{margin:.2rem 0 .7rem}.question .more p,.question .more ul{font-size:.92rem;margin:.2rem 0}

    """

  private static let controls: HTML = """
    .claims{display:flex;flex-wrap:wrap;gap:.5rem}
    .claims label{display:flex;gap:.45rem;align-items:baseline;padding:.45rem .9rem .45rem .7rem;border:1px solid var(--strong);border-radius:.4rem;cursor:pointer}
    .claims span[aria-hidden]{color:var(--v);font-weight:700}.claims input{accent-color:var(--v);margin:0;align-self:center}
    .claims label:hover{background:var(--sheet)}.claims label:has(:checked){border-color:var(--v);box-shadow:inset 0 0 0 1px var(--v);background:var(--sheet);font-weight:600}
    .answer{margin-top:.9rem;display:grid;grid-template-columns:minmax(0,1fr);gap:.8rem}.answer [hidden]{display:none}
    .answer>*,.answer p{margin:0}.problem{color:var(--notmet);font-weight:600;font-size:.9rem}.problem:empty{display:none}
    form label,.fields{font-size:.9rem}.fields{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(11rem,100%),1fr));gap:.6rem 1rem}
    input[type=text],input[type=date],input[type=number],textarea{display:block;width:100%;margin-top:.2rem;font:inherit;padding:.4rem .55rem;color:inherit;background:var(--paper);border:1px solid var(--strong);border-radius:.3rem}
    input[type=number]{width:7rem}input[type=file]{display:block;max-width:100%;margin-top:.2rem;font:inherit}textarea{resize:vertical}
    button,::file-selector-button{font:inherit;font-size:.875rem;padding:.35rem .8rem;color:var(--link);background:var(--paper);border:1px solid var(--strong);border-radius:.35rem;cursor:pointer}
    button:hover{background:var(--sheet)}[data-act=yaml]{background:var(--link);border-color:var(--link);color:var(--paper);font-weight:600}[data-act=yaml]:hover{background:var(--link)}
    [data-act=clear],[data-act=withdraw],[data-act=drop]{color:var(--notmet)}
    :is(input,textarea,button):focus-visible{outline:3px solid var(--link);outline-offset:2px}
    .buttons .alt{color:inherit;opacity:.85}.buttons{display:flex;flex-wrap:wrap;gap:.4rem}.files ul{list-style:none;margin:.4rem 0;padding:0;display:grid;gap:.4rem}
    .files li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.2rem .5rem;align-items:center}.files li input{margin:0}.files li code{grid-column:1/-1;grid-row:2;color:var(--muted);font-size:.75rem}
    .who>summary{color:var(--muted)}

    """

  private static let narrow: HTML = """
    @media (max-width:40rem){html{scroll-padding-top:8rem}.bar{padding:.5rem 1rem}.bar button{padding:.35rem .6rem}.bar .alt{display:none}
    fieldset{padding:.3rem .8rem .8rem}.claims{display:grid;grid-template-columns:1fr 1fr}}

    """

  private static let paper: HTML = """
    @media print{.bar,.answer button,.files,#result,.hint,nav{display:none}.question,fieldset{break-inside:avoid;content-visibility:visible}
    .problem{display:none}.question:not([data-state=done],[data-state=todo])::after{content:"";display:block;height:2.2rem;border-bottom:1px solid var(--line)}
    .question legend{float:none}}

    """
}
