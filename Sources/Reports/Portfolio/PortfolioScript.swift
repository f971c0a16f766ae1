import DataFormats
import TextLayout

/// The one script of the portfolio page: sorts by a column and filters by name.
///
/// It touches nothing but rows that are there, reads no storage and loads nothing. The page's
/// content-security policy names its digest, so that no other script can run.
enum PortfolioScript {
  static let text: HTML = """
    (()=>{"use strict";
    const tables=[...document.querySelectorAll("table[data-sort]")];
    const rows=table=>[...table.tBodies[0].rows];
    const key=(row,column)=>{const text=row.cells[column].textContent.trim();
    const number=parseFloat(text.replace("−","-"));return Number.isNaN(number)?text.toLowerCase():number};
    const before=(a,b)=>typeof a===typeof b?(a<b?-1:a>b?1:0):typeof a==="number"?-1:1;
    const sort=(table,column,up)=>{const body=table.tBodies[0];
    const keyed=rows(table).map(row=>[key(row,column),row]);
    keyed.sort((a,b)=>up?before(a[0],b[0]):before(b[0],a[0]));
    body.append(...keyed.map(entry=>entry[1]))};
    for(const table of tables){[...table.tHead.rows[0].cells].forEach((cell,column)=>{
    const button=document.createElement("button");button.type="button";
    button.append(...cell.childNodes);cell.append(button);
    button.addEventListener("click",()=>{const up=cell.getAttribute("aria-sort")!=="ascending";
    for(const other of table.tHead.rows[0].cells)other.removeAttribute("aria-sort");
    cell.setAttribute("aria-sort",up?"ascending":"descending");sort(table,column,up)})})}
    const box=document.querySelector("#filter");box.hidden=false;
    box.querySelector("input").addEventListener("input",event=>{
    const wanted=event.target.value.toLowerCase();
    for(const table of tables)for(const row of rows(table))
    row.hidden=!row.dataset.name.includes(wanted)});
    })();
    """

  /// What the page's policy allows.
  static let source = "sha256-" + Base64.encode(Digest.sha256(text.bytes).bytes)
}
