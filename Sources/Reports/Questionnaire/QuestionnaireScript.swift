import DataFormats
import TextLayout

/// The one script of the questionnaire.
///
/// It fills the form's own controls, keeps what is entered in the browser's storage, and hands out
/// files; it loads nothing and sends nothing. The page's content-security policy names its digest,
/// so that no other script can run.
enum QuestionnaireScript {
  static let text: HTML = """
    (()=>{"use strict";
    \(tools)\(state)\(files)\(form)\(keys)})();
    """

  /// What the page's policy allows.
  static let source = "sha256-" + Base64.encode(Digest.sha256(text.bytes).bytes)

  private static let tools: HTML = #"""
    const form=document.querySelector("#questions"),words=form.dataset;
    const find=(selector,root=document)=>root.querySelector(selector);
    const every=(selector,root=document)=>[...root.querySelectorAll(selector)];
    const shown=text=>String(text).replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g,
    letter=>"\\u{"+letter.charCodeAt(0).toString(16).toUpperCase()+"}");
    const fill=(text,values)=>text.replace(/\{(\w+)\}/g,(all,name)=>name in values?shown(values[name]):all);
    const field=(box,name)=>find(`[data-k="${name}"]`,box);
    const say=text=>{find("#status").textContent=text};
    const same=(one,other)=>JSON.stringify(one??null)===JSON.stringify(other??null);
    const today=()=>{const now=new Date();return [now.getFullYear(),now.getMonth()+1,now.getDate()]
    .map((part,place)=>String(part).padStart(place?2:4,"0")).join("-")};

    """#

  /// Answers by criterion: those of earlier files, and what was entered since.
  private static let state: HTML = #"""
    const boxes=new Map(every("fieldset[data-id]",form).map(box=>[box.dataset.id,box]));
    const earlier=JSON.parse(new TextDecoder().decode(
    Uint8Array.from(atob(words.earlier),letter=>letter.charCodeAt(0)))).answers;
    const before=new Map(earlier.map(answer=>[answer.criterion,answer]));
    const answers=new Map(structuredClone([...before]));
    const stamps=["person","role","date","expires"];
    const who=Object.fromEntries(stamps.slice(0,3).map(name=>[name,find("#who-"+name)]));
    who.date.value=today();
    const signed=answer=>({...answer,person:answer.person??who.person.value.trim(),
    role:answer.role??who.role.value.trim(),date:answer.date??who.date.value});
    const isDate=text=>/^\d{4}-\d\d-\d\d$/.test(text??"");
    const problem=answer=>{const full=signed(answer),share=Number(full.share);
    if(full.claim==="partly"&&!(share>0&&share<1))return words.noshare;
    if(full.claim==="not_applicable"&&!full.reason?.trim())return words.noreason;
    if(!full.person.trim()||!full.role.trim()||!isDate(full.date))return words.nosigner;
    if(full.expires&&full.expires<full.date)return words.badexpiry;
    if(full.evidence?.some(file=>!file.path.trim()))return words.nopath;
    return ""};
    const store="assay answers "+words.key;
    const keep=()=>{const changes={};
    for(const id of boxes.keys())if(!same(before.get(id),answers.get(id)))
    changes[id]=[before.get(id)??null,answers.get(id)??null];
    const signer=Object.fromEntries(Object.entries(who).map(([name,input])=>[name,input.value]));
    try{localStorage.setItem(store,JSON.stringify({signer,changes}))}catch{say(words.unkept)}};
    const restore=()=>{let count=0;
    try{const kept=JSON.parse(localStorage.getItem(store));if(!kept)return;
    for(const name of ["person","role"])who[name].value=kept.signer[name]??"";
    for(const [id,[was,now]] of Object.entries(kept.changes)){
    if(!boxes.has(id)||!same(was,before.get(id))||same(now,before.get(id)))continue;
    count+=1;if(now)answers.set(id,{...now,criterion:id});else answers.delete(id)}
    }catch{return}
    if(count)say(fill(words.restored,{count}))};

    """#

  /// The file that `assay assess --answers` reads, as YAML and as JSON.
  private static let files: HTML = #"""
    const complete=()=>[...answers.values()].filter(answer=>!boxes.has(answer.criterion)||!problem(answer))
    .map(signed).sort((one,other)=>one.criterion<other.criterion?-1:1);
    const clean=text=>text.replace(/\p{Surrogate}/gu,"\ufffd");
    const quote=text=>JSON.stringify(clean(text)).replace(
    /[\u007f-\u00a0\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff0-\ufffb\ufffe\uffff]/g,
    letter=>"\\u"+letter.charCodeAt(0).toString(16).padStart(4,"0"));
    const yaml=()=>{const list=complete();
    const lines=["# What people of the team state; each answer has its person, role and date.",
    "format: assay.answers/1",list.length?"answers:":"answers: []"];
    for(const answer of list){lines.push("  - criterion: "+quote(answer.criterion),"    claim: "+answer.claim);
    if(answer.claim==="partly")lines.push("    share: "+answer.share);
    lines.push("    person: "+quote(answer.person),"    role: "+quote(answer.role),"    date: "+answer.date);
    if(answer.expires)lines.push("    expires: "+answer.expires);
    if(answer.reason?.trim())lines.push("    reason: "+quote(answer.reason.trim()));
    if(answer.evidence?.length)lines.push("    evidence:");
    for(const file of answer.evidence??[]){lines.push("      - path: "+quote(file.path.trim()));
    if(file.sha256)lines.push("        sha256: "+file.sha256)}}
    return lines.join("\n")+"\n"};
    const json=()=>JSON.stringify({format:"assay.answers/1",answers:complete().map(answer=>({
    criterion:answer.criterion,claim:answer.claim,
    share:answer.claim==="partly"?Number(answer.share):undefined,
    person:clean(answer.person),role:clean(answer.role),date:answer.date,expires:answer.expires||undefined,
    reason:answer.reason?.trim()?clean(answer.reason.trim()):undefined,
    evidence:answer.evidence?.length?answer.evidence.map(file=>({path:clean(file.path.trim()),
    sha256:file.sha256||undefined})):undefined}))},null,2)+"\n";
    const save=(name,type,text)=>{const link=document.createElement("a");
    link.href=URL.createObjectURL(new Blob([text],{type}));link.download=name;link.click();
    setTimeout(()=>URL.revokeObjectURL(link.href),10000);
    const todo=open("todo").filter(box=>problem(answers.get(box.dataset.id))).length;
    say(fill(words.saved,{count:complete().length,file:name})+(todo?" "+fill(words.left,{todo}):""))};
    const digest=async file=>{try{const hash=await crypto.subtle.digest("SHA-256",await file.arrayBuffer());
    return [...new Uint8Array(hash)].map(byte=>byte.toString(16).padStart(2,"0")).join("")}catch{return ""}};
    const canDigest=Boolean(globalThis.crypto?.subtle);

    """#

  /// The controls of one question, and what changes them.
  private static let form: HTML = #"""
    const open=state=>[...boxes.values()].filter(box=>box.dataset.state===state);
    const showFiles=box=>{const list=field(box,"evidence");list.replaceChildren();
    (answers.get(box.dataset.id)?.evidence??[]).forEach((file,place)=>{
    const row=find("#citation").content.firstElementChild.cloneNode(true);row.dataset.place=place;
    field(row,"path").value=file.path;
    field(row,"sha256").textContent=file.sha256?"SHA-256 "+file.sha256:canDigest&&file.path?words.unread:"";
    list.append(row)})};
    const show=box=>{const answer=answers.get(box.dataset.id);
    for(const choice of every("input[type=radio]",box))choice.checked=answer?.claim===choice.value;
    if(!answer)find(".answer",box)?.remove();
    else{if(!find(".answer",box))box.append(find("#answer").content.cloneNode(true));
    find("[data-for=share]",box).hidden=answer.claim!=="partly";
    field(box,"share").value=answer.share?Number((answer.share*100).toFixed(4)):"";
    field(box,"reason").value=answer.reason??"";
    for(const name of stamps)field(box,name).value=answer[name]??"";
    showFiles(box)}
    mark(box)};
    const doubt=(box,answer)=>problem(answer)||(box.dataset.lapsed&&same(answer,before.get(box.dataset.id))?
    fill(words.outdated,{until:box.dataset.lapsed}):"");
    const mark=box=>{const id=box.dataset.id,answer=answers.get(id),wrong=answer?doubt(box,answer):"";
    box.dataset.state=answer?wrong?"todo":"done":"none";if(!answer)return;
    find(".problem",box).textContent=wrong;
    const full=signed(answer);
    find(".who>summary",box).textContent=full.person&&full.role?fill(words.signed,full):words.unsigned;
    find("[data-act=confirm]",box).hidden=!same(answer,before.get(id));
    for(const name of stamps.slice(0,3))field(box,name).placeholder=who[name].value};
    const count=()=>{const done=open("done").length,todo=open("todo").length;
    find("#progress").value=done;
    find("#count").textContent=fill(words.count,{done,all:boxes.size})+(todo?" · "+fill(words.todo,{todo}):"");
    for(const part of every("[data-part]")){const all=every("fieldset[data-id]",document.getElementById(part.dataset.part));
    part.textContent=all.filter(box=>box.dataset.state==="done").length+"/"+all.length}
    const latest=complete().map(answer=>answer.date).sort().at(-1);
    find("#command").textContent="assay assess . --answers answers.yaml"+(latest>words.date?" --as-of "+latest:"");
    if(find("#text").open)find("#text textarea").value=yaml()};
    const settle=box=>{mark(box);count();keep()};
    const change=(box,update)=>{const id=box.dataset.id,answer=answers.get(id)??{criterion:id},was=before.get(id);
    if(was&&stamps.every(name=>same(answer[name],was[name])))for(const name of stamps)delete answer[name];
    update(answer);answers.set(id,answer)};
    const choose=(box,claim)=>{change(box,answer=>{answer.claim=claim;
    if(claim==="partly")answer.share??="0.5";else delete answer.share});show(box);settle(box)};
    const cite=async(box,chosen)=>{for(const file of chosen){const sha256=canDigest?await digest(file):"";
    change(box,answer=>{(answer.evidence??=[]).push({path:file.webkitRelativePath||file.name,sha256})})}
    showFiles(box);settle(box)};
    form.addEventListener("submit",event=>event.preventDefault());
    form.addEventListener("change",event=>{const input=event.target,box=input.closest("fieldset[data-id]");if(!box)return;
    if(input.type==="radio")choose(box,input.value);
    if(input.type==="file"){cite(box,[...input.files]);input.value=""}});
    form.addEventListener("input",event=>{const input=event.target,box=input.closest("fieldset[data-id]"),name=input.dataset.k;
    if(!box){for(const other of boxes.values())mark(other);count();keep();return}
    if(!name)return;
    if(stamps.includes(name)){const answer=answers.get(box.dataset.id);
    if(input.value)answer[name]=input.value;else delete answer[name];settle(box);return}
    change(box,answer=>{if(name==="reason")answer.reason=input.value;
    if(name==="share")answer.share=input.value>0&&input.value<100?String(+(input.value/100).toFixed(6)):"";
    if(name==="path")answer.evidence[input.closest("li").dataset.place].path=input.value});
    settle(box)});
    form.addEventListener("click",event=>{const act=event.target.dataset?.act,box=event.target.closest("fieldset[data-id]");
    if(!act||!box)return;const id=box.dataset.id;
    if(act==="withdraw"){answers.delete(id);find("input[type=radio]",box).focus()}
    if(act==="confirm")change(box,()=>{});
    if(act==="cite")change(box,answer=>{(answer.evidence??=[]).push({path:""})});
    if(act==="drop")change(box,answer=>{answer.evidence.splice(event.target.closest("li").dataset.place,1)});
    show(box);settle(box);
    if(act==="cite")find("li:last-child input",field(box,"evidence")).focus()});

    """#

  private static let keys: HTML = #"""
    const all=[...boxes.values()];
    const go=box=>{if(!box)return;const choice=find("input:checked",box)??find("input",box);
    box.scrollIntoView({block:"start"});choice.focus({preventScroll:true})};
    form.addEventListener("keydown",event=>{const box=event.target.closest("fieldset[data-id]");
    if(!box||event.altKey||event.ctrlKey||event.metaKey||event.isComposing)return;
    if(event.target.matches("textarea,input:not([type=radio])"))return;
    const choice=every("input[type=radio]",box)["1234".indexOf(event.key)],step={j:1,k:-1}[event.key];
    if(choice){event.preventDefault();choose(box,choice.value);choice.focus()}
    if(step){event.preventDefault();go(all[all.indexOf(box)+step])}});
    const next=()=>{const here=all.indexOf(document.activeElement.closest("fieldset[data-id]"));
    const isOpen=box=>box.dataset.state!=="done";
    go(all.slice(here+1).find(isOpen)??all.find(isOpen))};
    let isSure=false;
    const clear=()=>{if(!isSure){isSure=true;say(words.sure);setTimeout(()=>{isSure=false},5000);return}
    isSure=false;answers.clear();for(const [id,answer] of structuredClone([...before]))answers.set(id,answer);
    who.person.value=who.role.value="";who.date.value=today();
    try{localStorage.removeItem(store)}catch{}
    all.forEach(show);count();say(words.cleared)};
    const acts={next,clear,yaml:()=>save("answers.yaml","application/yaml",yaml()),
    json:()=>save("answers.json","application/json",json())};
    for(const button of every("button[data-act]"))if(!form.contains(button))
    button.addEventListener("click",()=>acts[button.dataset.act]());
    find("#text").addEventListener("toggle",()=>{find("#text textarea").value=yaml()});
    find("#nodigest").hidden=canDigest;
    restore();all.forEach(show);count();

    """#
}
