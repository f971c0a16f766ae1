/// The look of the official forms: a wide table that scrolls on screens and fits A4 landscape.
enum FormStyle {
  static let css: HTML = "\(screen)\(sheet)\(materials)\(paper)"

  private static let screen: HTML = """
    :root{color-scheme:light dark;--paper:#fff;--head:#eef1f4;--ink:#1b2128;--muted:#55606c;--line:#aeb7c0;--link:#1a5a8a;--fill:#fbf8ef}
    @media (prefers-color-scheme:dark){:root{--paper:#12161a;--head:#20272e;--ink:#e7eaee;--muted:#a7b1bb;--line:#4a545e;--link:#8cc4ee;--fill:#1d1f1a}}
    *{box-sizing:border-box}
    body{margin:0;padding:1.5rem;background:var(--paper);color:var(--ink);font:14px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
    html:lang(zh) body{font-family:system-ui,"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC","WenQuanYi Micro Hei",sans-serif}
    h1{font-size:1.5rem;line-height:1.25;margin:0 0 .4rem}h2{font-size:1.15rem;margin:1.6rem 0 .5rem}
    p{margin:0 0 .4rem}header p,footer{color:var(--muted)}footer{margin-top:1rem;font-size:.85em}
    .scroll{overflow-x:auto;margin:1rem 0}.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px}
    table{border-collapse:collapse;width:100%}
    th,td{border:1px solid var(--line);padding:.35rem .5rem;vertical-align:top;text-align:left;font-weight:400}
    thead th{background:var(--head);font-weight:650;vertical-align:bottom}
    .code,.id{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.86em}

    """

  private static let sheet: HTML = """
    .sheet{table-layout:fixed;min-width:112rem;hyphens:auto}
    .sheet .domain,.sheet .item{width:7.5rem}.sheet .practice{width:8rem}.sheet .code{width:7rem}.sheet .rating{width:5rem}
    .sheet tbody .practice{font-weight:650}.sheet tbody .rating{font-weight:650;font-size:1.1em}
    .sheet tbody .rating,.sheet tbody .gap,.sheet tbody .ideas{background:var(--fill)}
    .sheet .gap{width:12rem}.sheet .ideas{width:16rem}

    """

  private static let materials: HTML = """
    .materials{min-width:72rem}.materials .code{white-space:nowrap}.materials td:first-child{font-weight:650;width:10rem}
    .present{--v:#17694a}.missing{--v:#a6322b}.expired{--v:#85560a}.not_needed{--v:var(--muted)}
    @media (prefers-color-scheme:dark){.present{--v:#74cda6}.missing{--v:#f2928a}.expired{--v:#e3b566}}
    .present,.missing,.expired,.not_needed{color:var(--v)}

    """

  private static let paper: HTML = """
    @page{size:A4 landscape;margin:10mm}
    @media print{:root{color-scheme:light;--paper:#fff;--head:#eef1f4;--ink:#000;--muted:#444;--line:#888;--fill:#fff}
    body{padding:0;font-size:7pt;line-height:1.3}h1{font-size:13pt}h2{font-size:10pt;break-after:avoid}
    .scroll{overflow:visible;margin:.4rem 0}.sheet,.materials{min-width:0}.present,.missing,.expired,.not_needed{--v:#000}thead{display:table-header-group}
    th,td{padding:2pt 3pt}td{break-inside:auto}
    .sheet .domain,.sheet .item{width:6%}.sheet .practice{width:6.5%}.sheet .code{width:6%}.sheet .rating{width:4%}.sheet .gap{width:10%}.sheet .ideas{width:14%}
    *{print-color-adjust:exact;-webkit-print-color-adjust:exact}}

    """
}
