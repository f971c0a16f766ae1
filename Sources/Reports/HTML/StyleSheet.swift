/// The look of the HTML report: light, dark, narrow and on paper.
enum StyleSheet {
  static let css: HTML =
    "\(colours)\(darkColours)\(text)\(layout)\(result)\(charts)\(tables)\(details)\(narrow)\(print)"

  /// Text reaches a contrast of 4.5 on its ground, lines and shapes 3.
  private static let colours: HTML = """
    :root{color-scheme:light dark;
    --paper:#fff;--sheet:#f6f7f9;--ink:#1b2128;--muted:#55606c;--line:#d9dee4;--strong:#7b8794;
    --link:#1a5a8a;--met:#17694a;--partial:#85560a;--notmet:#a6322b;--unknown:#55599b;--na:#5b6570;
    --l1:#e9edf1;--l2:#cbdceb;--l3:#93bddd;--l4:#2f77aa;--l5:#164a74;
    --t1:#1b2128;--t2:#12293d;--t3:#0b2236;--t4:#fff;--t5:#fff;
    --machine:#1f6a9e;--attested:#b7832f;--open:#8994a0}

    """

  private static let darkColours: HTML = """
    @media (prefers-color-scheme:dark){:root{
    --paper:#12161a;--sheet:#1a2026;--ink:#e7eaee;--muted:#a7b1bb;--line:#2f3841;--strong:#76828e;
    --link:#8cc4ee;--met:#74cda6;--partial:#e3b566;--notmet:#f2928a;--unknown:#b3b8f4;--na:#a7b1bb;
    --l1:#252d35;--l2:#24425a;--l3:#2c638c;--l4:#68aedb;--l5:#acdaf6;
    --t1:#e7eaee;--t2:#e7f1f9;--t3:#fff;--t4:#08202f;--t5:#08202f;
    --machine:#5aa5d8;--attested:#d3a458;--open:#687581}}

    """

  private static let text: HTML = """
    *{box-sizing:border-box}
    html{scroll-behavior:auto;-webkit-text-size-adjust:100%}
    body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
    html:lang(zh) body{font-family:system-ui,"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC","WenQuanYi Micro Hei",sans-serif;line-height:1.7}
    h1,h2,h3,summary .title,h5{line-height:1.25;margin:0;font-weight:650;text-wrap:balance}
    h1{font-size:2.25rem;letter-spacing:-.015em}
    h2{font-size:1.375rem;margin:0 0 1rem;letter-spacing:-.005em}
    h3{font-size:1.1rem;margin:0 0 .6rem}summary .title{font-size:1rem}h5{font-size:.95rem;font-weight:500;text-wrap:pretty}
    p{margin:0 0 .6rem}a{color:var(--link);text-underline-offset:.15em}
    a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
    code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.86em}
    pre{margin:0 0 .6rem;padding:.6rem .8rem;background:var(--sheet);border-radius:.3rem;white-space:pre-wrap}
    small{font-size:.82em;color:var(--muted)}.muted,.faint{color:var(--muted)}.muted{font-size:.9rem}
    .id{font:500 .8rem/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;color:var(--muted)}
    .id{white-space:nowrap}a.id{color:var(--link)}.num{text-align:right}.keep{white-space:nowrap}
    ul.plain,ol.plain{margin:0 0 .6rem;padding-left:1.3rem}ol.plain{padding-left:2.4rem}.plain li{margin:.25rem 0}
    .prose{max-width:46rem}blockquote{margin:.3rem 0;padding-left:.8rem;border-left:3px solid var(--line);color:var(--muted)}
    .skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;padding:.5rem 1rem;background:var(--paper);z-index:1}

    """

  private static let layout: HTML = """
    .masthead,nav,main,footer{max-width:74rem;margin:0 auto;padding:0 1.5rem}
    .masthead{padding-top:2.2rem}.kicker{color:var(--muted);margin:0 0 .3rem}
    .identity{display:flex;flex-wrap:wrap;gap:.5rem 1.7rem;margin:1rem 0 0}
    .identity dt{font-size:.78rem;color:var(--muted)}.identity dd{margin:0}.identity b{font-weight:600}
    nav{margin-top:1.2rem}nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;list-style:none;margin:0;padding:.55rem 0;border:solid var(--line);border-width:1px 0;font-size:.875rem}
    nav a{text-decoration:none}nav a:hover{text-decoration:underline}
    main>section{margin:2rem 0 2.6rem;scroll-margin-top:1rem}
    footer{border-top:1px solid var(--line);padding-top:1rem;padding-bottom:2.5rem;margin-top:3rem;font-size:.85rem;color:var(--muted)}
    .pair{display:grid;grid-template-columns:minmax(0,26rem) minmax(0,1fr);gap:1.5rem 2rem;align-items:start}
    .pair>:only-child{grid-column:1/-1}
    figure{margin:0}

    """

  private static let result: HTML = """
    .result{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:1.2rem}
    .panel{background:var(--sheet);border-radius:.5rem;padding:1.2rem 1.4rem}
    .verdict{display:flex;gap:1.8rem;align-items:flex-start}
    .numeral{margin:0;min-width:6.5rem;text-align:left}.numeral .big{font-size:4.6rem;font-weight:680;line-height:1;letter-spacing:-.03em}
    .numeral .up{font-size:1.6rem;color:var(--muted);margin-left:.4rem}.numeral .name{display:block;font-weight:600;margin-top:.3rem}
    .headline{font-size:1.2rem;line-height:1.4;font-weight:550;margin-bottom:.7rem}
    .legend{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;margin:.6rem 0;padding:0;font-size:.88rem}
    .legend i{display:inline-block;width:.8em;height:.8em;border-radius:2px;margin-right:.4em;background:var(--c,transparent);border:1px solid var(--b,var(--c,transparent))}
    .legend .machine{--c:var(--machine)}.legend .attested{--c:var(--attested)}.legend .unknown{--b:var(--strong)}
    .tiles{list-style:none;display:grid;grid-template-columns:repeat(5,minmax(0,1fr));gap:.3rem .6rem;margin:.9rem 0 0;padding:.8rem 0 0;border-top:1px solid var(--line);font-size:.8rem;line-height:1.3}
    .tiles b{display:block;font-size:1.45rem;line-height:1.2}
    .met{--v:var(--met)}.partial{--v:var(--partial)}.notmet{--v:var(--notmet)}.unknown{--v:var(--unknown)}.na{--v:var(--na)}
    .tiles li{color:var(--v)}
    .steps{margin:0;padding-left:1.6rem;max-width:60rem}.steps>li{margin:0 0 1rem;padding-left:.4rem}.steps p{margin:0 0 .15rem}.steps>li::marker{font-weight:650;color:var(--muted)}
    .first{grid-column:1/-1}.first ol{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:1rem 2rem;margin:0;padding:0;list-style:none;counter-reset:step}
    .first li{counter-increment:step;display:grid;grid-template-columns:1.9rem minmax(0,1fr);align-content:start}.first li>*{grid-column:2}
    .first li::before{content:counter(step);grid-row:1/span 3;font-size:1.6rem;font-weight:650;line-height:1;color:var(--muted)}
    .first p{margin:0 0 .25rem;font-size:.92rem;line-height:1.4}.first p::first-letter,#needs p:first-child::first-letter{text-transform:uppercase}
    .do::before{content:"→ ";color:var(--muted)}

    """

  private static let charts: HTML = """
    .shares{display:block;width:100%;height:.9rem;border-radius:.2rem;min-width:5rem;outline:1px solid var(--strong);outline-offset:-1px}
    .shares .machine{fill:var(--machine)}.shares .attested{fill:var(--attested)}.shares .unknown{fill:none}
    .scale{display:block;max-width:15rem;width:100%;margin-bottom:.6rem;font-size:13px;font-weight:600}
    .scale rect.proven{fill:var(--machine)}.scale text.proven{fill:var(--paper)}
    .scale rect.potential{fill:var(--paper);stroke:var(--machine);stroke-width:1.5;stroke-dasharray:4 3}.scale text.potential{fill:var(--ink)}
    .scale rect.open{fill:none;stroke:var(--strong)}.scale text.open{fill:var(--muted)}.scale .aim{fill:var(--ink)}
    .radar *{letter-spacing:0!important;word-spacing:0!important}.radar{display:block;width:100%;height:auto;font-size:13px;overflow:visible}
    .radar .ring,.radar .spoke{fill:none;stroke:var(--line)}.radar .ring.target{stroke:var(--ink);stroke-dasharray:2 3}
    .radar .proven{fill:var(--machine);fill-opacity:.28;stroke:var(--machine);stroke-width:2}
    .radar .potential{fill:none;stroke:var(--attested);stroke-width:2;stroke-dasharray:6 4}
    .radar .dot{fill:var(--machine)}.radar .axis{fill:var(--ink)}.radar .tick{fill:var(--muted);font-size:10px}
    figcaption.legend{justify-content:center}figcaption i{width:1.6em!important;height:0!important;border:0!important;border-top:2px solid var(--machine)!important;vertical-align:.25em;border-radius:0!important}
    figcaption .potential i{border-top:2px dashed var(--attested)!important}figcaption .aim i{border-top:2px dotted var(--ink)!important}

    """

  private static let tables: HTML = """
    .scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.9rem}
    caption{text-align:left;color:var(--muted);font-size:.88rem;padding:0 0 .5rem}
    th,td{text-align:left;vertical-align:top;padding:.4rem .7rem .4rem 0;font-weight:400}
    th:last-child,td:last-child{padding-right:0}
    thead th{font-size:.8rem;color:var(--muted);border-bottom:1px solid var(--strong);vertical-align:bottom;white-space:nowrap}
    tbody tr+tr>*{border-top:1px solid var(--line)}th.num,td.num{text-align:right}
    tbody th a,tbody td a{overflow-wrap:anywhere}.domains th[scope=row]{min-width:8rem}.domains td{white-space:nowrap}
    .badge{display:inline-block;min-width:1.7em;padding:0 .3em;border-radius:.25rem;text-align:center;font-weight:650;line-height:1.6}
    .l1{background:var(--l1);color:var(--t1)}.l2{background:var(--l2);color:var(--t2)}.l3{background:var(--l3);color:var(--t3)}.l4{background:var(--l4);color:var(--t4)}.l5{background:var(--l5);color:var(--t5)}
    .heat,.heat tbody{display:block}.heat caption{display:block}
    .heat tr{display:grid;grid-template-columns:10rem repeat(auto-fill,minmax(7.2rem,1fr));gap:2px;margin-bottom:2px}
    .heat th{grid-row:1/span 3;padding:.4rem .6rem .4rem 0;font-weight:550}.heat tbody tr+tr>*{border:0}
    .heat td{padding:0;min-height:3.6rem;border-radius:.25rem}
    .heat td a{display:block;height:100%;padding:.35rem .5rem;color:inherit;text-decoration:none;line-height:1.25}
    .heat td a:hover span{text-decoration:underline}
    .heat b{display:block;font-size:1.05rem}.heat b i,.heat b em{font-style:normal;font-weight:500;font-size:.8rem;margin-left:.35em}.heat em{float:right}
    .heat span{display:block;font-size:.76rem;hyphens:auto}.heat .none{color:var(--muted);background:none;border:1px dashed var(--strong)}.heat td.none[colspan]{grid-column:span 2;padding:.3rem .6rem;min-height:0;align-self:start}
    .levels i{width:auto;height:auto;min-width:1.5em;padding:0 .3em;text-align:center;font-style:normal;font-weight:650;border:0}
    .levels .l1,.levels .l2,.levels .l3,.levels .l4,.levels .l5{--c:initial}
    .levels .swatch.l1{background:var(--l1)}.levels .swatch.l2{background:var(--l2)}.levels .swatch.l3{background:var(--l3)}.levels .swatch.l4{background:var(--l4)}.levels .swatch.l5{background:var(--l5)}
    .hash{font-size:.75rem}.facts th[scope=row]{min-width:13rem}.files th[scope=row]{min-width:14rem}.index tr:target{background:var(--sheet)}

    """

  private static let details: HTML = """
    .domain{margin:0 0 2rem;scroll-margin-top:1rem}.practice{border-top:1px solid var(--line);scroll-margin-top:1rem}.practice:last-child{border-bottom:1px solid var(--line)}
    summary{cursor:pointer}.practice>details>summary{display:flex;flex-wrap:wrap;align-items:center;gap:.2rem .8rem;padding:.55rem 0;list-style:none}
    .practice>details>summary::-webkit-details-marker{display:none}
    .practice>details>summary::before{content:"▸";color:var(--muted);width:.8em}.practice>details[open]>summary::before{content:"▾"}
    .practice summary .id{margin-right:auto}.rating{width:10rem;text-align:right;font-weight:600;white-space:nowrap}.rating .muted{font-weight:400}
    .strip{display:flex;flex-wrap:wrap;gap:.15rem .7rem;width:17rem}.strip>span{white-space:nowrap}.strip small{margin-right:.25em}
    .strip i{display:inline-block;font-style:normal;width:1.05em;text-align:center;color:var(--v);font-weight:700}
    .ladder{display:flex;flex-wrap:wrap;gap:.5rem 1.4rem;list-style:none;margin:.2rem 0 1.1rem 1.6rem;padding:0;font-size:.88rem}.ladder li{min-width:7.5rem}
    .ladder svg{display:block;width:100%;height:.4rem;margin-top:.15rem;border-radius:.2rem;outline:1px solid var(--strong);outline-offset:-1px}.ladder .low{fill:var(--machine)}.ladder .high{fill:var(--l3)}
    .practice details>p,.practice>details>.criterion{margin-left:1.6rem}
    .criterion{border-left:3px solid var(--v);padding:.1rem 0 .2rem 1rem;margin:0 0 1.2rem;scroll-margin-top:1rem}.criterion:target{background:var(--sheet)}
    .criterion dl{margin:.4rem 0}.criterion dl>div,.glossary>div{display:grid;grid-template-columns:9rem minmax(0,1fr);gap:.1rem 1rem;padding:.12rem 0;font-size:.9rem}
    .criterion dt,.glossary dt{color:var(--muted)}.criterion dd,.glossary dd{margin:0}.glossary{max-width:52rem;margin:0}.glossary dt{color:var(--ink);font-weight:600}
    .mark{font-weight:650;color:var(--v);white-space:nowrap;font-size:.88rem}.levels .mark{color:var(--muted)}
    .places{list-style:none;margin:.1rem 0;padding:0}.places li{padding-left:.9rem;text-indent:-.9rem}.places code{word-break:break-all}.places li::before{content:"· ";color:var(--muted)}
    .more>summary{color:var(--link);font-size:.9rem;padding:.15rem 0}.more[open]>summary{margin-bottom:.3rem}

    """

  private static let narrow: HTML = """
    @media (max-width:60rem),print{.pair,.result,.first ol{grid-template-columns:minmax(0,1fr)}figure{max-width:28rem}
    .heat tr{grid-template-columns:repeat(auto-fill,minmax(6.5rem,1fr));margin-bottom:.8rem}.heat th,.heat td.none[colspan]{grid-column:1/-1;grid-row:auto}.heat th{padding-bottom:.2rem}}
    @media (max-width:40rem){.masthead,nav,main,footer{padding-left:1rem;padding-right:1rem}h1{font-size:1.7rem}
    .verdict{flex-direction:column;gap:.8rem}.panel{padding:1rem}
    .heat tr{grid-template-columns:repeat(3,minmax(0,1fr))}.tiles{grid-template-columns:repeat(3,1fr)}
    .practice .rating{width:auto}.strip{width:100%;padding-left:1.6rem}.ladder{margin-left:0}.practice details>p,.practice>details>.criterion{margin-left:0}
    .criterion dl>div,.glossary>div{grid-template-columns:minmax(0,1fr)}.criterion{padding-left:.8rem}}
    @media (prefers-reduced-motion:reduce){*{scroll-behavior:auto!important;transition:none!important}}

    """

  /// Sizes follow that of the root, so that paper is as tightly set as it can be read.
  private static let print: HTML = """
    @page{size:A4;margin:16mm 16mm 18mm;@bottom-left{font:7.5pt sans-serif;color:#55606c}@bottom-right{font:7.5pt sans-serif;color:#55606c}}
    @media print{:root{color-scheme:light;font-size:9.5pt}body{font-size:1rem;line-height:1.4}nav,.skip{display:none}
    *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    .masthead,main,footer{max-width:none;padding-left:0;padding-right:0}.masthead{padding-top:0}.scroll{overflow:visible}
    details::details-content{content-visibility:visible!important;display:block!important;block-size:auto!important}
    summary{list-style:none}summary::-webkit-details-marker{display:none}.practice>details>summary::before{content:none}
    thead{display:table-header-group}tr,figure,.panel,.steps>li,.first li,pre{break-inside:avoid}h1,h2,h3,h4,h5,summary,caption,.ladder{break-after:avoid}
    .first ol{grid-template-columns:repeat(3,minmax(0,1fr))}.criterion dl>div{break-inside:avoid}.criterion{margin-bottom:.8rem}
    main>section{margin:1.4rem 0}.index{font-size:.82rem}.index .muted,.index small{font-size:1em}.facts,.files{table-layout:fixed}
    .facts :is(th,td){width:21%}.facts :is(th,td):first-child{width:25%}.facts :is(th,td):nth-child(3){width:33%}.files .keep{white-space:normal}
    .files :is(th,td){width:12%}.files :is(th,td):first-child{width:34%}.files :is(th,td):last-child{width:30%}a{color:inherit;text-decoration:none}}

    """
}
