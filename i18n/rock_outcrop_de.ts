<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>RockOutcrop</name>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="93" />
      <source>&amp;Add a folder…</source>
      <translation>Ordner &amp;hinzufügen…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_view.py" line="62" />
      <source>&amp;Cancel and keep the best</source>
      <translation>&amp;Abbrechen und das Beste behalten</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="95" />
      <source>&amp;Forget</source>
      <translation>&amp;Vergessen</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="92" />
      <source>&amp;New training…</source>
      <translation>&amp;Neues Training…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="94" />
      <source>&amp;Open folder</source>
      <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_view.py" line="65" />
      <source>&amp;Predict with this model…</source>
      <translation>&amp;Mit diesem Modell vorhersagen…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="138" />
      <source>'{python}' was not taken, and the Python in use stays: {reason}</source>
      <translation>„{python}“ wurde nicht übernommen, und das bisherige Python bleibt in Gebrauch: {reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="112" />
      <source>(B03 - B08) / (B03 + B08) of rock is below this, of open water above. 0.45 is published.</source>
      <translation>(B03 - B08) / (B03 + B08) liegt bei Fels darunter, bei offenem Wasser darüber. Veröffentlicht ist 0,45.</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="104" />
      <source>(B03 - B11) / (B03 + B11) of rock in sun is below this; of clean snow it is about 0.9 or more. 0.75 is published, high enough for pixels that are partly snow.</source>
      <translation>(B03 - B11) / (B03 + B11) liegt bei Fels in der Sonne darunter; bei sauberem Schnee beträgt es etwa 0,9 oder mehr. Veröffentlicht ist 0,75, hoch genug für Pixel, die teilweise aus Schnee bestehen.</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="77" />
      <source>0 or 100 per cent, for a rule has no doubt; 255 nodata.</source>
      <translation>0 oder 100 Prozent, denn eine Regel kennt keinen Zweifel; 255 kein Datenwert.</translation>
    </message>
    <message>
      <location filename="../algorithms/vectorizemask.py" line="63" />
      <source>0 to 100 as whole numbers, or 0 to 1; averaged over each outcrop.</source>
      <translation>0 bis 100 als ganze Zahlen oder 0 bis 1; wird über jeden Aufschluss gemittelt.</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="167" />
      <location filename="../algorithms/mapregion.py" line="150" />
      <location filename="../algorithms/predict.py" line="67" />
      <source>0 to 100 per cent as 8-bit numbers, 255 nodata.</source>
      <translation>0 bis 100 Prozent als 8-Bit-Zahlen, 255 kein Datenwert.</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="146" />
      <location filename="../algorithms/predict.py" line="83" />
      <source>1 from all channels, 2 from topography alone, 255 nodata.</source>
      <translation>1 aus allen Kanälen, 2 nur aus der Topographie, 255 kein Datenwert.</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="173" />
      <location filename="../algorithms/layer_metadata.py" line="145" />
      <location filename="../algorithms/mapregion.py" line="154" />
      <location filename="../algorithms/predict.py" line="73" />
      <location filename="../algorithms/spectralrule.py" line="83" />
      <source>1 rock, 0 other, 255 nodata.</source>
      <translation>1 Fels, 0 anderes, 255 kein Datenwert.</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="75" />
      <source>1 rock, 0 other, 255 sea.</source>
      <translation>1 Fels, 0 anderes, 255 Meer.</translation>
    </message>
    <message>
      <location filename="../algorithms/vectorizemask.py" line="47" />
      <source>1 rock, 0 other, in a projected coordinate reference system.</source>
      <translation>1 Fels, 0 anderes, in einem projizierten Koordinatenbezugssystem.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="188" />
      <source>1e-4 as published; a short training of a small network wants 2e-3.</source>
      <translation>Veröffentlicht ist 1e-4; ein kurzes Training eines kleinen Netzes braucht 2e-3.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="100" />
      <source>1e-4 is published; a short training of a small network wants 1e-3.</source>
      <translation>Veröffentlicht ist 1e-4; ein kurzes Training eines kleinen Netzes braucht 1e-3.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="165" />
      <source>2 as published.</source>
      <translation>2 wie veröffentlicht.</translation>
    </message>
    <message>
      <location filename="../algorithms/selftrain.py" line="84" />
      <source>2 as published. In the published work a third stage learnt the mistakes of the second one.</source>
      <translation>2 wie veröffentlicht. In der veröffentlichten Arbeit lernte eine dritte Stufe die Fehler der zweiten.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="124" />
      <source>2: prediction and references. 4: also composite and agreement, or each reference on a map of its own, as far as there is room.</source>
      <translation>2: Vorhersage und Referenzen. 4: auch Komposit und Übereinstimmung oder jede Referenz auf einer eigenen Karte, soweit Platz ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="76" />
      <source>30 m pixels; shaded and small outcrops are missed.</source>
      <translation>Pixel von 30 m; beschattete und kleine Aufschlüsse fehlen.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="178" />
      <source>4 as published.</source>
      <translation>4 wie veröffentlicht.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="86" />
      <source>64 is the published network and needs a GPU; 8 to 16 is right for a CPU.</source>
      <translation>64 hat das veröffentlichte Netz und benötigt eine GPU; 8 bis 16 ist für eine CPU richtig.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="97" />
      <source>A SAFE folder, or a folder with scenes of any kind; all of them are taken.</source>
      <translation>Ein SAFE-Ordner oder ein Ordner mit Szenen beliebiger Art; alle werden verwendet.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="107" />
      <source>A STAC API, a bucket or a raster instead of REMA's own address.</source>
      <translation>Eine STAC-API, ein Bucket oder ein Raster anstelle der Adresse von REMA selbst.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="165" />
      <source>A cloud that is taken for ground spoils more than a gap.</source>
      <translation>Eine Wolke, die für den Boden gehalten wird, schadet mehr als eine Lücke.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="114" />
      <source>A file, a URL or a WFS instead of the publisher's own address.</source>
      <translation>Eine Datei, eine URL oder ein WFS anstelle der Adresse des Herausgebers.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="175" />
      <source>A forest of them grows in about a minute.</source>
      <translation>Ein Wald daraus wächst in etwa einer Minute.</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="66" />
      <source>A gradient with a larger norm is scaled down to it. 0: never. Left out: the recipe's. The run folder's metrics.csv lists the norms.</source>
      <translation>Ein Gradient mit größerer Norm wird auf diese herunterskaliert. 0: nie. Ohne Angabe: der Wert des Rezepts. Die Datei metrics.csv im Laufordner führt die Normen auf.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="176" />
      <source>A leaf of so many pixels knows its share of rock to within 0.05.</source>
      <translation>Ein Blatt mit so vielen Pixeln kennt seinen Felsanteil auf 0,05 genau.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="113" />
      <source>A marked guess says more than a gap; 'quality' tells them apart.</source>
      <translation>Eine gekennzeichnete Vermutung sagt mehr als eine Lücke; „Qualität“ unterscheidet beide.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="51" />
      <source>A mask to compare with only.</source>
      <translation>Eine Maske, die nur dem Vergleich dient.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="173" />
      <source>A model (.safetensors) to start from instead of random weights. Its card gives what you leave at its default: width, batch size, learning rate, schedule. It may have fewer or more channels than the recipe; the log says which are kept.</source>
      <translation>Ein Modell (.safetensors), von dem statt von zufälligen Gewichten ausgegangen wird. Aus seiner Karte kommt, was Sie auf der Voreinstellung belassen: Breite, Batchgröße, Lernrate, Lernratenplan. Es darf weniger oder mehr Kanäle haben als das Rezept; das Protokoll nennt die beibehaltenen.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="70" />
      <source>A model file that was trained before (.safetensors).</source>
      <translation>Eine zuvor trainierte Modelldatei (.safetensors).</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="78" />
      <location filename="../algorithms/predict.py" line="99" />
      <source>A model file: .safetensors or .onnx.</source>
      <translation>Eine Modelldatei: .safetensors oder .onnx.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="61" />
      <source>A model that 'Train a model' wrote (.safetensors).</source>
      <translation>Ein Modell, das „Modell trainieren“ geschrieben hat (.safetensors).</translation>
    </message>
    <message>
      <location filename="../scripts/chains/refine_and_compare.py" line="57" />
      <source>A model that has learnt already needs few: 5 to 10.</source>
      <translation>Ein Modell, das schon gelernt hat, benötigt wenige: 5 bis 10.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="69" />
      <source>A new run is what is usually wanted; an old one is never overwritten.</source>
      <translation>Meist ist ein neuer Lauf gewünscht; ein alter wird nie überschrieben.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/install_advice.py" line="52" />
      <source>A package is missing where it was looked for: press 'Use an existing Python…', or ask whoever runs your package index.</source>
      <translation>Ein Paket fehlt dort, wo es gesucht wurde: Klicken Sie auf „Vorhandenes Python verwenden…“ oder fragen Sie, wer Ihren Paketindex betreibt.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="106" />
      <source>A projected one. Left out: EPSG:3031, the project's; EPSG:3413 for ArcticDEM.</source>
      <translation>Ein projiziertes. Ohne Angabe: EPSG:3031, das des Projekts; EPSG:3413 für ArcticDEM.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="69" />
      <location filename="../algorithms/disagreements.py" line="56" />
      <source>A rock mask (0, 1) or a rock probability (0 to 100, or 0 to 1).</source>
      <translation>Eine Felsmaske (0 oder 1) oder eine Felswahrscheinlichkeit (0 bis 100 oder 0 bis 1).</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="52" />
      <source>A rock mask as polygons, for instance Johnson, GeoMap or ADD.</source>
      <translation>Eine Felsmaske als Polygone, zum Beispiel Johnson, GeoMap oder ADD.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="59" />
      <source>A rock mask or merged label, 0 to 1.</source>
      <translation>Eine Felsmaske oder ein zusammengeführtes Label, 0 bis 1.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="91" />
      <source>A rock mask, a rock probability or rock outlines.</source>
      <translation>Eine Felsmaske, eine Felswahrscheinlichkeit oder Felsumrisse.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/steps.py" line="41" />
      <source>A soft label: how many of the masks say that a pixel is rock.</source>
      <translation>Ein weiches Label: wie viele der Masken sagen, dass ein Pixel Fels ist.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/refine_and_compare.py" line="63" />
      <source>A third of the published 1e-4, so that what it has learnt is not overwritten.</source>
      <translation>Ein Drittel der veröffentlichten 1e-4, damit das Gelernte nicht überschrieben wird.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="73" />
      <source>A third of the published one keeps what was learnt.</source>
      <translation>Ein Drittel der veröffentlichten bewahrt das Gelernte.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="198" />
      <source>A training, or a folder of some</source>
      <translation>Ein Training oder ein Ordner mit mehreren</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="100" />
      <source>A typical scene to calibrate and measure with. int8 needs one.</source>
      <translation>Eine typische Szene zum Kalibrieren und Messen. int8 benötigt eine.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="70" />
      <source>A vector file, a zip or folder with one, a URL, or the address of a WFS. Left out: the publisher's file is downloaded, up to some hundred MB.</source>
      <translation>Eine Vektordatei, ein ZIP-Archiv oder Ordner mit einer solchen, eine URL oder die Adresse eines WFS. Ohne Angabe: Die Datei des Herausgebers wird heruntergeladen, bis zu einigen hundert MB.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="108" />
      <source>A weighted mean leaves no step where tiles meet.</source>
      <translation>Ein gewichtetes Mittel hinterlässt keine Stufe, wo Kacheln aneinanderstoßen.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/views.py" line="64" />
      <source>ADD</source>
      <translation>ADD</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="70" />
      <source>ADD (simulated)</source>
      <translation>ADD (simuliert)</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="50" />
      <source>ADD mask</source>
      <translation>ADD-Maske</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="109" />
      <source>About 51 km at 10 m: little is lost, and little computed twice.</source>
      <translation>Etwa 51 km bei 10 m: Wenig geht verloren, und wenig wird doppelt gerechnet.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="152" />
      <source>AdamW's step. 1e-4 is published; a short training of a small network wants 1e-3.</source>
      <translation>Die Schrittweite von AdamW. Veröffentlicht ist 1e-4; ein kurzes Training eines kleinen Netzes braucht 1e-3.</translation>
    </message>
    <message>
      <location filename="../algorithms/earth_engine_parameters.py" line="48" />
      <location filename="../algorithms/fetchdem.py" line="112" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="100" />
      <source>Address for the composite</source>
      <translation>Adresse für das Komposit</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="106" />
      <source>Address for the elevation</source>
      <translation>Adresse für das Höhenmodell</translation>
    </message>
    <message>
      <location filename="../algorithms/block_parameters.py" line="29" />
      <source>Address of a Dask scheduler, for instance tcp://10.0.0.1:8786, whose workers compute the blocks; they must reach the inputs under the same paths. Left out: this machine.</source>
      <translation>Adresse eines Dask-Schedulers, zum Beispiel tcp://10.0.0.1:8786, dessen Worker die Blöcke berechnen; sie müssen die Eingaben unter denselben Pfaden erreichen. Ohne Angabe: dieser Rechner.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="112" />
      <source>Address of the rock mask</source>
      <translation>Adresse der Felsmaske</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="98" />
      <location filename="../algorithms/comparisonlayout.py" line="107" />
      <location filename="../algorithms/products.py" line="52" />
      <location filename="../rock_outcrop_plugin/gui/comparison/views.py" line="65" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="183" />
      <location filename="../scripts/chains/map_rock_outcrops.py" line="119" />
      <location filename="../scripts/chains/refine_and_compare.py" line="128" />
      <source>Agreement</source>
      <translation>Übereinstimmung</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="46" />
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="79" />
      <source>All of them; one that the set-up does not have costs nothing.</source>
      <translation>Alle; einer, den der Aufbau nicht hat, kostet nichts.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/search_form.py" line="86" />
      <source>All references</source>
      <translation>Alle Referenzen</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="109" />
      <source>All scores and areas, one row for each tile and pair of masks.</source>
      <translation>Alle Gütemaße und Flächen, eine Zeile je Kachel und Maskenpaar.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="160" />
      <source>All steps work in it: nothing is resampled afterwards.</source>
      <translation>Alle Schritte arbeiten darin: Danach wird nichts neu abgetastet.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="69" />
      <source>All touched pixels</source>
      <translation>Alle berührten Pixel</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="74" />
      <source>Analyse the components</source>
      <translation>Komponenten analysieren</translation>
    </message>
    <message>
      <location filename="../algorithms/signinearthengine.py" line="48" />
      <source>Another Earth Engine server, for instance through a gateway.</source>
      <translation>Ein anderer Earth-Engine-Server, zum Beispiel über ein Gateway.</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="48" />
      <source>Another Python to check. Left out: the one that the plugin uses.</source>
      <translation>Ein anderes Python, das geprüft werden soll. Ohne Angabe: das vom Plugin verwendete.</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="56" />
      <source>Another number gives another scene; the same number always the same one.</source>
      <translation>Eine andere Zahl ergibt eine andere Szene; dieselbe Zahl immer dieselbe.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="194" />
      <source>Another server than the default: a STAC API, or an Earth Engine endpoint, for instance https://earthengine-highvolume.googleapis.com.</source>
      <translation>Ein anderer Server als der voreingestellte: eine STAC-API oder ein Earth-Engine-Endpunkt, zum Beispiel https://earthengine-highvolume.googleapis.com.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="102" />
      <source>Another server than the source's own.</source>
      <translation>Ein anderer Server als der der Quelle.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="61" />
      <location filename="../algorithms/help/defaults.py" line="62" />
      <source>Any number does; a fixed one makes runs repeatable.</source>
      <translation>Jede Zahl genügt; eine feste macht Läufe wiederholbar.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_state.py" line="77" />
      <source>Apple GPU (Metal).</source>
      <translation>Apple-GPU (Metal).</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="100" />
      <source>Area</source>
      <translation>Gebiet</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="206" />
      <location filename="../algorithms/ablation.py" line="207" />
      <location filename="../algorithms/ablation.py" line="208" />
      <source>As in 'Train a model'.</source>
      <translation>Wie in „Modell trainieren“.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="60" />
      <source>As published, for thousands of tiles.</source>
      <translation>Wie veröffentlicht, für Tausende von Kacheln.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="89" />
      <location filename="../algorithms/help/defaults.py" line="131" />
      <location filename="../algorithms/help/defaults.py" line="177" />
      <location filename="../algorithms/help/defaults.py" line="178" />
      <source>As published.</source>
      <translation>Wie veröffentlicht.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="103" />
      <source>As published. With windows of 1,024 pixels 0.005% of a mask change by their borders.</source>
      <translation>Wie veröffentlicht. Bei Fenstern von 1024 Pixeln ändern sich durch deren Ränder 0,005 % einer Maske.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="130" />
      <source>As published: 5.2 km at 10 m.</source>
      <translation>Wie veröffentlicht: 5,2 km bei 10 m.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="133" />
      <source>As published: 80 to 20.</source>
      <translation>Wie veröffentlicht: 80 zu 20.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="138" />
      <source>As published: both masks count the same.</source>
      <translation>Wie veröffentlicht: Beide Masken zählen gleich viel.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="63" />
      <source>As published: in a third stage the paper's network learnt mistakes.</source>
      <translation>Wie veröffentlicht: In einer dritten Stufe lernte das Netz der Arbeit Fehler.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="59" />
      <source>As published; it fits into the 16 GB of the GPU that was used there.</source>
      <translation>Wie veröffentlicht; es passt in die 16 GB der dort verwendeten GPU.</translation>
    </message>
    <message>
      <location filename="../algorithms/signinearthengine.py" line="41" />
      <source>Ask in the browser</source>
      <translation>Im Browser nachfragen</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="176" />
      <source>At most this many in each stage. Left out: the recipe's.</source>
      <translation>Höchstens so viele in jeder Stufe. Ohne Angabe: der Wert des Rezepts.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="135" />
      <source>At most this many passes over the tiles. Left out: the recipe's.</source>
      <translation>Höchstens so viele Durchgänge durch die Kacheln. Ohne Angabe: der Wert des Rezepts.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="79" />
      <source>At most this many tiles are used, those with most rock. 2400 is published.</source>
      <translation>Höchstens so viele Kacheln werden verwendet, und zwar die mit dem meisten Fels. Veröffentlicht ist 2400.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="225" />
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="61" />
      <source>Backend</source>
      <translation>Backend</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="126" />
      <source>Bands of the files</source>
      <translation>Bänder der Dateien</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="178" />
      <location filename="../algorithms/prediction_parameters.py" line="100" />
      <location filename="../algorithms/train.py" line="139" />
      <location filename="../scripts/chains/inputs.py" line="103" />
      <source>Batch size</source>
      <translation>Batchgröße</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="157" />
      <source>Below, shadows are long and reflectances no longer trusted.</source>
      <translation>Darunter sind die Schatten lang, und den Reflektanzen ist nicht mehr zu trauen.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="76" />
      <source>Best IoU</source>
      <translation>Beste IoU</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="88" />
      <source>Between the two</source>
      <translation>Zwischen beiden</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="174" />
      <source>Beyond, little changes.</source>
      <translation>Darüber hinaus ändert sich wenig.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="126" />
      <source>Blending</source>
      <translation>Überblendung</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="113" />
      <source>Block folder</source>
      <translation>Blockordner</translation>
    </message>
    <message>
      <location filename="../algorithms/block_parameters.py" line="38" />
      <source>Block size</source>
      <translation>Blockgröße</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="50" />
      <source>Builds the composite from scenes that you already have: Sentinel-2 as SAFE folders or zips, Landsat 8 and 9 Level-2 as folders or tars, or files of single bands (GeoTIFF, JPEG 2000, netCDF; 10 m and 20 m). Several dates become their median, without the clouds that the scene's own classes know. {0} {1}</source>
      <translation>Erstellt das Komposit aus Szenen, die Sie schon haben: Sentinel-2 als SAFE-Ordner oder ZIP-Archive, Landsat 8 und 9 Level-2 als Ordner oder TAR-Archive, oder Dateien einzelner Bänder (GeoTIFF, JPEG 2000, netCDF; 10 m und 20 m). Aus mehreren Terminen wird ihr Median, ohne die Wolken, die die szeneneigenen Klassen kennen. {0} {1}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="226" />
      <source>CPU (about 2 GB)</source>
      <translation>CPU (etwa 2 GB)</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_state.py" line="79" />
      <source>CPU, although this machine has NVIDIA's driver: install for CUDA, and the GPU trains many times faster.</source>
      <translation>CPU, obwohl dieser Rechner den Treiber von NVIDIA hat: Installieren Sie für CUDA, und die GPU trainiert um ein Vielfaches schneller.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_state.py" line="84" />
      <source>CPU: train small networks (width 8 to 16); prediction works, but takes longer than on a GPU.</source>
      <translation>CPU: Trainieren Sie kleine Netze (Breite 8 bis 16); die Vorhersage funktioniert, dauert aber länger als auf einer GPU.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="106" />
      <source>CRS</source>
      <translation>KBS</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="121" />
      <source>CRS of the files</source>
      <translation>KBS der Dateien</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="103" />
      <source>CRS of the source</source>
      <translation>KBS der Quelle</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="243" />
      <location filename="../algorithms/compare.py" line="107" />
      <source>CSV table (*.csv)</source>
      <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="227" />
      <source>CUDA (about 8 GB)</source>
      <translation>CUDA (etwa 8 GB)</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="222" />
      <source>CUDA packages are large and of no use without the GPU.</source>
      <translation>CUDA-Pakete sind groß und ohne die GPU nutzlos.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/search_form.py" line="50" />
      <location filename="../rock_outcrop_plugin/gui/welcome/run_view.py" line="36" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="56" />
      <source>Cancelled before the first epoch had ended: there is no model.</source>
      <translation>Abgebrochen, bevor die erste Epoche zu Ende war: Es gibt kein Modell.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="54" />
      <source>Cancelled. The best model until then is in {0}.</source>
      <translation>Abgebrochen. Das bis dahin beste Modell liegt in {0}.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="126" />
      <source>Channels of the first level. 64 is the published network and needs a GPU; 8 to 16 is right for a CPU.</source>
      <translation>Kanäle der ersten Ebene. 64 hat das veröffentlichte Netz und benötigt eine GPU; 8 bis 16 ist für eine CPU richtig.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="170" />
      <source>Channels of the first level: 64 as published, 8 to 16 for a CPU.</source>
      <translation>Kanäle der ersten Ebene: 64 wie veröffentlicht, 8 bis 16 für eine CPU.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="66" />
      <source>Check again</source>
      <translation>Erneut prüfen</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="29" />
      <source>Check the environment</source>
      <translation>Umgebung prüfen</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="42" />
      <source>Check the environment…</source>
      <translation>Umgebung prüfen…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="144" />
      <source>Choose a prediction and a reference, then find where they differ. The largest patches come first.</source>
      <translation>Wählen Sie eine Vorhersage und eine Referenz und suchen Sie dann, wo sie voneinander abweichen. Die größten Areale kommen zuerst.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="55" />
      <source>Choose the views for me</source>
      <translation>Ansichten automatisch wählen</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/view_pane.py" line="131" />
      <source>Choose what to show here.</source>
      <translation>Wählen Sie, was hier gezeigt wird.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="154" />
      <source>Cloud mask</source>
      <translation>Wolkenmaske</translation>
    </message>
    <message>
      <location filename="../algorithms/earth_engine_parameters.py" line="23" />
      <source>Cloud project</source>
      <translation>Cloud-Projekt</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="78" />
      <source>Coarser outlines, shifted by up to 150 m, more absent.</source>
      <translation>Gröbere Umrisse, um bis zu 150 m verschoben, mehr fehlen.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="135" />
      <source>Coasts and edges of the composite have rock too.</source>
      <translation>Auch an Küsten und Rändern des Komposits gibt es Fels.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="56" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="174" />
      <location filename="../scripts/chains/map_rock_outcrops.py" line="108" />
      <location filename="../scripts/chains/refine_and_compare.py" line="119" />
      <source>Compare masks</source>
      <translation>Masken vergleichen</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="47" />
      <source>Compare masks…</source>
      <translation>Masken vergleichen…</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="136" />
      <source>Compare on</source>
      <translation>Vergleichen auf</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="190" />
      <source>Compare with marks…</source>
      <translation>Mit Markierungen vergleichen…</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="59" />
      <source>Compares a predicted mask with any number of reference masks, vector or raster: accuracy, precision, recall, F1, IoU and rock area in km², for the whole area and for each tile, and a raster that shows where they agree. Given a ground truth, it also scores every reference and their union against it.</source>
      <translation>Vergleicht eine vorhergesagte Maske mit beliebig vielen Referenzmasken, Vektor oder Raster: Genauigkeit, Präzision, Trefferquote, F1, IoU und Felsfläche in km², für das ganze Gebiet und für jede Kachel, dazu ein Raster, das die Übereinstimmung zeigt. Mit einer Bodenwahrheit wird auch jede Referenz und ihre Vereinigung daran bewertet.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_project.py" line="86" />
      <location filename="../algorithms/comparisonlayout.py" line="208" />
      <source>Comparison</source>
      <translation>Vergleich</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="49" />
      <source>Comparison layout</source>
      <translation>Vergleichslayout</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="131" />
      <source>Comparison of rock masks</source>
      <translation>Vergleich von Felsmasken</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="185" />
      <location filename="../scripts/chains/map_rock_outcrops.py" line="121" />
      <location filename="../scripts/chains/refine_and_compare.py" line="130" />
      <source>Comparison report</source>
      <translation>Vergleichsbericht</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="184" />
      <location filename="../scripts/chains/map_rock_outcrops.py" line="120" />
      <location filename="../scripts/chains/refine_and_compare.py" line="129" />
      <source>Comparison table</source>
      <translation>Vergleichstabelle</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="51" />
      <source>Compile the network</source>
      <translation>Netz kompilieren</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="92" />
      <source>Compiling pays only where it is won back.</source>
      <translation>Kompilieren lohnt sich nur, wo sich die Zeit dafür wieder hereinholen lässt.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="150" />
      <location filename="../algorithms/comparisonlayout.py" line="103" />
      <location filename="../algorithms/demodata.py" line="65" />
      <location filename="../algorithms/exportmodel.py" line="99" />
      <location filename="../algorithms/fetchcomposite.py" line="87" />
      <location filename="../algorithms/localstack.py" line="71" />
      <location filename="../algorithms/mapregion.py" line="85" />
      <location filename="../algorithms/parameters.py" line="37" />
      <location filename="../algorithms/products.py" line="43" />
      <location filename="../algorithms/spectralrule.py" line="53" />
      <location filename="../algorithms/tilegrid.py" line="48" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="134" />
      <location filename="../scripts/chains/inputs.py" line="27" />
      <source>Composite</source>
      <translation>Komposit</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="40" />
      <source>Composite below</source>
      <translation>Komposit darunter</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/views.py" line="60" />
      <source>Composite, SWIR (B12 B08 B04)</source>
      <translation>Komposit, SWIR (B12 B08 B04)</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/views.py" line="59" />
      <source>Composite, true colour</source>
      <translation>Komposit, Echtfarben</translation>
    </message>
    <message>
      <location filename="../algorithms/slope.py" line="45" />
      <source>Compute edges</source>
      <translation>Ränder berechnen</translation>
    </message>
    <message>
      <location filename="../algorithms/slope.py" line="31" />
      <source>Computes the slope of an elevation model in degrees, the same numbers as GDAL's. Training and prediction derive the slope themselves where it is left out; make it once here to see it, or to save time on large areas. Horn, B. K. P. (1981), Hill shading and the reflectance map, Proc. IEEE 69(1).</source>
      <translation>Berechnet die Hangneigung eines Höhenmodells in Grad, mit denselben Zahlen wie GDAL. Training und Vorhersage leiten die Hangneigung selbst ab, wo sie nicht angegeben ist; erzeugen Sie sie hier einmal, um sie anzusehen oder um bei großen Gebieten Zeit zu sparen. Horn, B. K. P. (1981), Hill shading and the reflectance map, Proc. IEEE 69(1).</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="63" />
      <source>Confidence from which a pseudo-label is 1. The confidence is the probability with the model's threshold moved to 0.5. Left out: the recipe's; 0.5 for rock, so that every pixel is rock or not, 0.9 for rock-published.</source>
      <translation>Konfidenz, ab der ein Pseudo-Label 1 ist. Die Konfidenz ist die Wahrscheinlichkeit, bei der der Schwellenwert des Modells auf 0,5 verschoben ist. Ohne Angabe: der Wert des Rezepts; 0,5 für rock, sodass jedes Pixel Fels ist oder nicht, 0,9 für rock-published.</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="79" />
      <source>Confidence up to which a pseudo-label is 0. Left out: the recipe's; 0.5 for rock, 0.1 for rock-published.</source>
      <translation>Konfidenz, bis zu der ein Pseudo-Label 0 ist. Ohne Angabe: der Wert des Rezepts; 0,5 für rock, 0,1 für rock-published.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="183" />
      <source>Continue from the last checkpoint in the run folder.</source>
      <translation>Beim letzten Checkpoint im Laufordner fortfahren.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="104" />
      <source>Coordinate reference system</source>
      <translation>Koordinatenbezugssystem</translation>
    </message>
    <message>
      <location filename="../algorithms/correction_parameters.py" line="29" />
      <location filename="../scripts/chains/inputs.py" line="77" />
      <source>Corrections</source>
      <translation>Korrekturen</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="71" />
      <source>Count every pixel that a polygon touches as rock, not only those whose centre lies in one. This enlarges the rock.</source>
      <translation>Jedes Pixel, das ein Polygon berührt, als Fels zählen, nicht nur die, deren Mittelpunkt in einem liegt. Das vergrößert den Fels.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="206" />
      <location filename="../algorithms/train.py" line="190" />
      <location filename="../scripts/chains/inputs.py" line="107" />
      <location filename="../scripts/chains/refine_and_compare.py" line="66" />
      <source>Crop size</source>
      <translation>Ausschnittgröße</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="207" />
      <location filename="../algorithms/train.py" line="201" />
      <source>Crops per tile</source>
      <translation>Ausschnitte je Kachel</translation>
    </message>
    <message>
      <location filename="../algorithms/block_parameters.py" line="27" />
      <source>Dask scheduler</source>
      <translation>Dask-Scheduler</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="131" />
      <source>Decisions from the root to a leaf. Left out: not limited.</source>
      <translation>Entscheidungen von der Wurzel bis zu einem Blatt. Ohne Angabe: unbegrenzt.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/content.py" line="55" />
      <source>Default: {0}.</source>
      <translation>Voreinstellung: {0}.</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="74" />
      <source>Deterministic</source>
      <translation>Deterministisch</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="56" />
      <location filename="../algorithms/setupenvironment.py" line="44" />
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="77" />
      <location filename="../rock_outcrop_plugin/gui/welcome/dock.py" line="43" />
      <location filename="../scripts/chains/inputs.py" line="149" />
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="52" />
      <source>Device that is used</source>
      <translation>Verwendetes Gerät</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="84" />
      <location filename="../algorithms/products.py" line="58" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="195" />
      <location filename="../scripts/chains/refine_and_compare.py" line="140" />
      <source>Disagreements</source>
      <translation>Abweichungen</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="153" />
      <source>Dots per inch. 300 is enough for print.</source>
      <translation>Punkte pro Zoll. 300 genügen für den Druck.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="116" />
      <source>Downloads are kept there and not asked for again. Left out: a temporary folder.</source>
      <translation>Heruntergeladenes wird dort aufbewahrt und nicht noch einmal angefordert. Ohne Angabe: ein temporärer Ordner.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/swipe.py" line="96" />
      <source>Drag it, or press the left and right arrow keys (with Shift: larger steps).</source>
      <translation>Ziehen Sie ihn oder drücken Sie die Pfeiltasten links und rechts (mit Umschalttaste: größere Schritte).</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="40" />
      <source>Draw the composite below every mask</source>
      <translation>Das Komposit unter jeder Maske zeichnen</translation>
    </message>
    <message>
      <location filename="../scripts/chains/map_rock_outcrops.py" line="95" />
      <source>Draw the outlines</source>
      <translation>Umrisse zeichnen</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="41" />
      <source>Draws rock polygons as a raster mask, ready to be merged into a label. Polygons in another coordinate reference system are reprojected, invalid ones repaired, heights dropped; the log says so. Filters, selections and edits of the layer count.</source>
      <translation>Zeichnet Felspolygone als Rastermaske, die zu einem Label zusammengeführt werden kann. Polygone in einem anderen Koordinatenbezugssystem werden umprojiziert, ungültige repariert, Höhen verworfen; das Protokoll vermerkt es. Filter, Auswahl und Bearbeitungen des Layers gelten.</translation>
    </message>
    <message>
      <location filename="../algorithms/vectorizemask.py" line="38" />
      <source>Draws the exact outlines of the rock pixels of a mask: an outcrop of 2 × 2 pixels of 10 m is a square of 400 m². Each outcrop gets its area and, given a probability raster, its mean probability. Pixels that only share a corner are two outcrops.</source>
      <translation>Zeichnet die exakten Umrisse der Felspixel einer Maske: Ein Aufschluss von 2 × 2 Pixeln zu 10 m ist ein Quadrat von 400 m². Jeder Aufschluss erhält seine Fläche und, wenn ein Wahrscheinlichkeitsraster angegeben ist, seine mittlere Wahrscheinlichkeit. Pixel, die sich nur an einer Ecke berühren, sind zwei Aufschlüsse.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="31" />
      <source>Earth Engine</source>
      <translation>Earth Engine</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="224" />
      <source>Earth Engine: 40 is the usual quota of a project; the rest is for others.</source>
      <translation>Earth Engine: 40 ist das übliche Kontingent eines Projekts; der Rest bleibt für andere.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="208" />
      <source>Earth Engine: edge in pixels of what one request asks for. 2,048 is its limit (48 MB); larger tiles are fewer requests, but compute longer and may run out of the server's memory. What is too much is asked for in parts.</source>
      <translation>Earth Engine: Kantenlänge in Pixeln dessen, was eine Anfrage anfordert. 2048 ist die Grenze (48 MB); größere Kacheln bedeuten weniger Anfragen, rechnen aber länger und können den Speicher des Servers überschreiten. Was zu viel ist, wird in Teilen angefordert.</translation>
    </message>
    <message>
      <location filename="../algorithms/earth_engine_parameters.py" line="24" />
      <source>Earth Engine: id of a Google Cloud project that is registered for it. Left out: the one stored by 'Sign in to Earth Engine', or the service account's.</source>
      <translation>Earth Engine: ID eines dafür registrierten Google-Cloud-Projekts. Ohne Angabe: das von „Bei Earth Engine anmelden“ gespeicherte oder das des Dienstkontos.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="95" />
      <source>Earth Engine: key file of a service account. Left out: the user who signed in.</source>
      <translation>Earth Engine: Schlüsseldatei eines Dienstkontos. Ohne Angabe: der angemeldete Benutzer.</translation>
    </message>
    <message>
      <location filename="../algorithms/earth_engine_parameters.py" line="37" />
      <source>Earth Engine: key file of a service account. Only its path is kept in the history, never the key. Left out: the user who signed in.</source>
      <translation>Earth Engine: Schlüsseldatei eines Dienstkontos. Nur ihr Pfad wird im Verlauf gespeichert, nie der Schlüssel. Ohne Angabe: der angemeldete Benutzer.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="164" />
      <source>Earth Engine: l2a is reflectance of the surface. l1c, of the top of the atmosphere, is for times and places without Level-2A; do not mix them in one model.</source>
      <translation>Earth Engine: l2a ist die Reflektanz der Oberfläche. l1c, die am Oberrand der Atmosphäre, ist für Zeiten und Orte ohne Level-2A; mischen Sie beide nicht in einem Modell.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="155" />
      <source>Earth Engine: which pixels are clear. cloudscore: Cloud Score+ of at least 0.6; scl: the scene classes of Level-2A; qa60: the product's own mask, which is missing from 2022-01-25 to 2024-02-28. A STAC API always uses the scene classes.</source>
      <translation>Earth Engine: welche Pixel klar sind. cloudscore: Cloud Score+ von mindestens 0,6; scl: die Szenenklassen von Level-2A; qa60: die produkteigene Maske, die vom 2022-01-25 bis 2024-02-28 fehlt. Eine STAC-API verwendet immer die Szenenklassen.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="58" />
      <source>Edge in pixels. 520 is published; small places want smaller tiles.</source>
      <translation>Kantenlänge in Pixeln. Veröffentlicht ist 520; kleine Gebiete brauchen kleinere Kacheln.</translation>
    </message>
    <message>
      <location filename="../algorithms/block_parameters.py" line="43" />
      <source>Edge of a block in pixels, a multiple of 512. An interrupted run loses the block it was at; larger blocks compute less twice at their borders.</source>
      <translation>Kantenlänge eines Blocks in Pixeln, ein Vielfaches von 512. Ein unterbrochener Lauf verliert den Block, an dem er war; größere Blöcke rechnen an ihren Rändern weniger doppelt.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="116" />
      <source>Edge of a pixel in units of the CRS. Left out: that of the finest band.</source>
      <translation>Kantenlänge eines Pixels in Einheiten des KBS. Ohne Angabe: die des feinsten Bandes.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="82" />
      <source>Edge of a pixel in units of the coordinate reference system (metres): 10 is Sentinel-2's. REMA and ArcticDEM have mosaics of 2, 10 and 32 m.</source>
      <translation>Kantenlänge eines Pixels in Einheiten des Koordinatenbezugssystems (Meter): 10 ist die von Sentinel-2. REMA und ArcticDEM haben Mosaike mit 2, 10 und 32 m.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="186" />
      <source>Edge of a pixel in units of the reference system. Sentinel-2 has 10 m.</source>
      <translation>Kantenlänge eines Pixels in Einheiten des Bezugssystems. Sentinel-2 hat 10 m.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="73" />
      <source>Edge of a tile in pixels. Tiles are counted from the origin (0, 0).</source>
      <translation>Kantenlänge einer Kachel in Pixeln. Kacheln werden vom Ursprung (0, 0) aus gezählt.</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="80" />
      <source>Edge of the window the network sees, in pixels, for results like those of earlier versions. Left out: WINDOW says it.</source>
      <translation>Kantenlänge des Fensters, das das Netz sieht, in Pixeln, für Ergebnisse wie die früherer Versionen. Ohne Angabe: WINDOW bestimmt sie.</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="90" />
      <source>Edge of the window the network sees, in pixels, rounded up to a multiple of the network's stride. Larger ones spend less work on overlaps. 0: as large as free memory and the area allow, up to 2,048; where memory runs out, smaller ones; by blocks, which must not depend on memory, the model's own.</source>
      <translation>Kantenlänge des Fensters, das das Netz sieht, in Pixeln, aufgerundet auf ein Vielfaches der Schrittweite (stride) des Netzes. Größere Fenster wenden weniger Arbeit für Überlappungen auf. 0: so groß, wie freier Speicher und Gebiet erlauben, bis 2048; reicht der Speicher nicht, kleinere; blockweise, was nicht vom Speicher abhängen darf, die des Modells.</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="66" />
      <location filename="../algorithms/exportmodel.py" line="102" />
      <location filename="../algorithms/fetchdem.py" line="89" />
      <location filename="../algorithms/mapregion.py" line="86" />
      <location filename="../algorithms/parameters.py" line="42" />
      <location filename="../algorithms/products.py" line="44" />
      <location filename="../algorithms/slope.py" line="40" />
      <location filename="../algorithms/spectralrule.py" line="60" />
      <location filename="../algorithms/tilegrid.py" line="54" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="143" />
      <location filename="../scripts/chains/inputs.py" line="31" />
      <source>Elevation</source>
      <translation>Höhenmodell</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="154" />
      <source>Elevation in metres.</source>
      <translation>Höhe in Metern.</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="86" />
      <source>Elevation in metres: {0}</source>
      <translation>Höhe in Metern: {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="102" />
      <source>Elevation model in metres of that scene.</source>
      <translation>Höhenmodell dieser Szene in Metern.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="43" />
      <source>Elevation model in metres, for instance REMA.</source>
      <translation>Höhenmodell in Metern, zum Beispiel REMA.</translation>
    </message>
    <message>
      <location filename="../algorithms/slope.py" line="41" />
      <source>Elevation model in metres, in a projected coordinate reference system.</source>
      <translation>Höhenmodell in Metern, in einem projizierten Koordinatenbezugssystem.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="55" />
      <source>Elevation model; pixels without elevation do not count as valid.</source>
      <translation>Höhenmodell; Pixel ohne Höhe gelten nicht als gültig.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_view.py" line="75" />
      <source>Ends the training and writes the model of its best epoch until now.</source>
      <translation>Beendet das Training und schreibt das Modell seiner bisher besten Epoche.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="132" />
      <source>Enough to see the range of every layer.</source>
      <translation>Genug, um den Wertebereich jedes Layers zu sehen.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="58" />
      <source>Environment</source>
      <translation>Umgebung</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="74" />
      <source>Epoch</source>
      <translation>Epoche</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="83" />
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="149" />
      <source>Epoch {0}</source>
      <translation>Epoche {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="174" />
      <location filename="../algorithms/train.py" line="133" />
      <location filename="../scripts/chains/inputs.py" line="93" />
      <location filename="../scripts/chains/refine_and_compare.py" line="56" />
      <source>Epochs</source>
      <translation>Epochen</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="122" />
      <source>Every package is tried: {0}</source>
      <translation>Jedes Paket wird ausprobiert: {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="220" />
      <source>Every printer has it.</source>
      <translation>Jeder Drucker hat es.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="46" />
      <source>Everything is fetched through QGIS's proxy {0}.</source>
      <translation>Alles wird über den Proxy {0} von QGIS abgerufen.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/map_rock_outcrops.py" line="96" />
      <source>Exact pixel edges, with area and mean probability.</source>
      <translation>Exakte Pixelkanten, mit Fläche und mittlerer Wahrscheinlichkeit.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/short_help.py" line="34" />
      <source>Example</source>
      <translation>Beispiel</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="46" />
      <source>Export a model</source>
      <translation>Modell exportieren</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="92" />
      <location filename="../algorithms/comparisonlayout.py" line="111" />
      <location filename="../algorithms/disagreements.py" line="79" />
      <location filename="../algorithms/fetchcomposite.py" line="80" />
      <location filename="../algorithms/fetchdem.py" line="71" />
      <location filename="../algorithms/fetchreference.py" line="76" />
      <location filename="../algorithms/forestbaseline.py" line="103" />
      <location filename="../algorithms/localstack.py" line="102" />
      <location filename="../algorithms/mapregion.py" line="94" />
      <location filename="../algorithms/predict.py" line="103" />
      <location filename="../algorithms/rasterizemask.py" line="64" />
      <location filename="../algorithms/spectralrule.py" line="67" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="47" />
      <source>Extent</source>
      <translation>Ausdehnung</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="52" />
      <source>Fetch a Sentinel-2 composite</source>
      <translation>Sentinel-2-Komposit abrufen</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="45" />
      <source>Fetch a rock mask</source>
      <translation>Felsmaske abrufen</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="44" />
      <source>Fetch elevation</source>
      <translation>Höhenmodell abrufen</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="124" />
      <source>Fetch the composite</source>
      <translation>Komposit abrufen</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="140" />
      <source>Fetch the elevation</source>
      <translation>Höhenmodell abrufen</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="149" />
      <source>Fetch the rock mask</source>
      <translation>Felsmaske abrufen</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="26" />
      <source>Fetch, map, compare</source>
      <translation>Abrufen, kartieren, vergleichen</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="47" />
      <source>Fetches elevations of an extent onto the project's grid: pixels counted from (0, 0), so that composite, elevation and labels fit without resampling. Only the windows that are needed are read. REMA and ArcticDEM are heights above the WGS 84 ellipsoid, Copernicus above the geoid EGM2008; the raster's metadata says which, in metres. Files that you have already are 'local': a folder, a VRT or a tile index.</source>
      <translation>Ruft die Höhen einer Ausdehnung auf dem Gitter des Projekts ab: Pixel werden ab (0, 0) gezählt, sodass Komposit, Höhenmodell und Labels ohne Resampling zusammenpassen. Nur die benötigten Fenster werden gelesen. REMA und ArcticDEM geben Höhen über dem Ellipsoid WGS 84 an, Copernicus über dem Geoid EGM2008; die Metadaten des Rasters nennen, welche, in Metern. Dateien, die Sie schon haben, sind „local“: ein Ordner, ein VRT oder ein Kachelindex.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="48" />
      <source>Fetches one of the rock masks that others have made, from its publisher, a file, a zip, a URL or a WFS: clipped to the extent, geometry repaired, in EPSG:3031, with the fields source, version and class. Johnson: {0} GeoMap: {1} ADD: {2}</source>
      <translation>Ruft eine der von anderen erstellten Felsmasken ab, von ihrem Herausgeber, einer Datei, einem ZIP-Archiv, einer URL oder einem WFS: auf die Ausdehnung zugeschnitten, Geometrie repariert, in EPSG:3031, mit den Feldern source, version und class. Johnson: {0} GeoMap: {1} ADD: {2}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/marker.py" line="124" />
      <source>File for the marks: a new one, or one of before</source>
      <translation>Datei für die Markierungen: eine neue oder eine von früher</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="187" />
      <source>File for the marks…</source>
      <translation>Datei für die Markierungen…</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="82" />
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="41" />
      <location filename="../rock_outcrop_plugin/gui/comparison/search_form.py" line="47" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="192" />
      <location filename="../scripts/chains/refine_and_compare.py" line="137" />
      <source>Find disagreements</source>
      <translation>Abweichungen suchen</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="44" />
      <source>Finds the patches where a prediction has rock and a reference has none, or the other way round, and puts a point inside each of the largest ones, with the patch's area and bounds. Look at them in this order and mark who is right: 'Compare masks' takes the marks as ground truth, 'Train a model' and 'Train in stages' as corrections of the labels. Pixels that touch by an edge or a corner are one patch. Where one of the two has no data they do not disagree. Areas are true on the ground.</source>
      <translation>Sucht die Areale, in denen eine Vorhersage Fels zeigt und eine Referenz nicht oder umgekehrt, und setzt in jedes der größten einen Punkt, mit Fläche und Grenzen des Areals. Sehen Sie sie in dieser Reihenfolge an und markieren Sie, wer recht hat: „Masken vergleichen“ verwendet die Markierungen als Bodenwahrheit, „Modell trainieren“ und „In Stufen trainieren“ verwenden sie als Korrekturen der Labels. Pixel, die sich an einer Kante oder Ecke berühren, bilden ein Areal. Wo eine von beiden keine Daten hat, weichen sie nicht voneinander ab. Flächen gelten am Boden.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="110" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="51" />
      <source>First day</source>
      <translation>Erster Tag</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="139" />
      <source>First look</source>
      <translation>Vorauswahl</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="39" />
      <source>First mask to learn from (Burton-Johnson 2016), or any other.</source>
      <translation>Erste Maske, von der gelernt wird (Burton-Johnson 2016), oder eine beliebige andere.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="146" />
      <source>First seed</source>
      <translation>Erster Startwert</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="93" />
      <location filename="../algorithms/setupenvironment.py" line="54" />
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="114" />
      <source>Folder for downloads</source>
      <translation>Ordner für Downloads</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="229" />
      <source>Folder for tiles</source>
      <translation>Ordner für Kacheln</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="154" />
      <source>Folder for unpacking</source>
      <translation>Ordner zum Entpacken</translation>
    </message>
    <message>
      <location filename="../algorithms/setupenvironment.py" line="64" />
      <source>Folder of packages</source>
      <translation>Ordner mit Paketen</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="97" />
      <source>For 'local', the path of a folder with GeoTIFFs, a VRT, a raster, or a tile index (GeoPackage or CSV with a field 'location', as gdaltindex makes it).</source>
      <translation>Für „local“ der Pfad eines Ordners mit GeoTIFFs, eines VRT, eines Rasters oder eines Kachelindex (GeoPackage oder CSV mit einem Feld „location“, wie gdaltindex ihn erzeugt).</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="27" />
      <source>For an extent anywhere in Antarctica: fetches a Sentinel-2 composite, the elevation and a rock mask, maps rock with a trained model, compares the map with the masks, and lists the largest places where they differ.</source>
      <translation>Für eine beliebige Ausdehnung in der Antarktis: Ruft ein Sentinel-2-Komposit, das Höhenmodell und eine Felsmaske ab, kartiert Fels mit einem trainierten Modell, vergleicht die Karte mit den Masken und führt die größten Stellen auf, an denen sie sich unterscheiden.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="143" />
      <source>For files of single bands: added after scaling; -0.1 for those of Sentinel-2 since processing baseline 04.00. Left out: the offset in the file, or 0.</source>
      <translation>Für Dateien einzelner Bänder: wird nach der Skalierung addiert; -0,1 bei denen von Sentinel-2 seit der Processing Baseline 04.00. Ohne Angabe: der Offset in der Datei oder 0.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="136" />
      <source>For files of single bands: stored number times this is reflectance. Left out: the scale in the file, or 0.0001 for integers, or 1.</source>
      <translation>Für Dateien einzelner Bänder: gespeicherte Zahl mal diesem Wert ist die Reflektanz. Ohne Angabe: die Skalierung in der Datei oder 0,0001 bei Ganzzahlen oder 1.</translation>
    </message>
    <message>
      <location filename="../algorithms/setupenvironment.py" line="68" />
      <source>For machines without the internet: a folder with all packages as wheels, which 'pip download -r' filled elsewhere from the files in the plugin's folder requirements. Left out: pip's own configuration says where they come from.</source>
      <translation>Für Rechner ohne Internet: ein Ordner mit allen Paketen als Wheels, den „pip download -r“ anderswo aus den Dateien im Plugin-Ordner requirements gefüllt hat. Ohne Angabe: Die Konfiguration von pip bestimmt, woher sie kommen.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="109" />
      <source>For the attribute table. Left out, it is read from the names of files.</source>
      <translation>Für die Attributtabelle. Ohne Angabe wird sie aus den Dateinamen gelesen.</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="29" />
      <source>Freeze the encoder</source>
      <translation>Encoder einfrieren</translation>
    </message>
    <message>
      <location filename="../scripts/chains/map_rock_outcrops.py" line="26" />
      <source>From a Sentinel-2 composite, an elevation model and two imperfect rock masks to a trained model, a 10 m rock mask, its outlines, and a comparison with the masks.</source>
      <translation>Von einem Sentinel-2-Komposit, einem Höhenmodell und zwei unvollkommenen Felsmasken zu einem trainierten Modell, einer Felsmaske mit 10 m, deren Umrissen und einem Vergleich mit den Masken.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="79" />
      <source>GPU memory</source>
      <translation>GPU-Speicher</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="126" />
      <source>GPUs of this machine (or processes, on a CPU) that train together, each on its part of every batch: give a batch size of at least this number. Several machines: see docs/training.md.</source>
      <translation>GPUs dieses Rechners (oder Prozesse auf einer CPU), die gemeinsam trainieren, jede auf ihrem Teil jedes Batches: Geben Sie eine Batchgröße von mindestens dieser Zahl an. Mehrere Rechner: siehe docs/training.md.</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="77" />
      <source>Generalised outlines, shifted by up to 35 m, some absent.</source>
      <translation>Generalisierte Umrisse, um bis zu 35 m verschoben, einige fehlen.</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="40" />
      <source>Generate demo data</source>
      <translation>Demodaten erzeugen</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/empty_page.py" line="33" />
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="43" />
      <source>Generate demo data…</source>
      <translation>Demodaten erzeugen…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="67" />
      <source>Generate the scene</source>
      <translation>Szene erzeugen</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_project.py" line="156" />
      <source>Generated, not a real place.</source>
      <translation>Erzeugt, kein wirklicher Ort.</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="43" />
      <source>Generates a scene to try everything on: a Sentinel-2 composite and an elevation model of invented Antarctic terrain, the exact truth of where rock is, and three masks with the typical mistakes of Johnson (2016), GeoMap (2023) and ADD (2024). The reflectances follow labelled Sentinel-2 pixels; the terrain and the light are simulated, so scores on it are not scores on Antarctica.</source>
      <translation>Erzeugt eine Szene, an der sich alles ausprobieren lässt: ein Sentinel-2-Komposit und ein Höhenmodell erfundenen antarktischen Geländes, die exakte Wahrheit, wo Fels ist, und drei Masken mit den typischen Fehlern von Johnson (2016), GeoMap (2023) und ADD (2024). Die Reflektanzen folgen annotierten Sentinel-2-Pixeln; Gelände und Licht sind simuliert, daher sind Gütemaße daran keine Gütemaße für die Antarktis.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/views.py" line="63" />
      <source>GeoMap</source>
      <translation>GeoMap</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="69" />
      <source>GeoMap (simulated)</source>
      <translation>GeoMap (simuliert)</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="42" />
      <source>GeoMap mask</source>
      <translation>GeoMap-Maske</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="44" />
      <source>GeoMap raster</source>
      <translation>GeoMap-Raster</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="80" />
      <source>GeoMap's units</source>
      <translation>Einheiten von GeoMap</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/marker.py" line="126" />
      <source>GeoPackage (*.gpkg)</source>
      <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="90" />
      <source>GeoPackage with one layer, called like the product.</source>
      <translation>GeoPackage mit einem Layer, benannt wie das Produkt.</translation>
    </message>
    <message>
      <location filename="../algorithms/vectorizemask.py" line="67" />
      <source>GeoPackage with the layer 'outlines'.</source>
      <translation>GeoPackage mit dem Layer „outlines“.</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="160" />
      <source>GeoPackage with the layer 'outlines'. Left out: no outlines.</source>
      <translation>GeoPackage mit dem Layer „outlines“. Ohne Angabe: keine Umrisse.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="65" />
      <source>GeoPackage with the layer 'tiles'. Edit its split to hold back other tiles.</source>
      <translation>GeoPackage mit dem Layer „tiles“. Ändern Sie dort die Aufteilung (split), um andere Kacheln zurückzuhalten.</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="85" />
      <source>GeoPackage with the point layer 'disagreements', the largest patch first: rank, reference, kind, area in m², pixels, and the patch's bounds.</source>
      <translation>GeoPackage mit dem Punktlayer „disagreements“, das größte Areal zuerst: Rang, Referenz, Art, Fläche in m², Pixel und die Grenzen des Areals.</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="79" />
      <source>GeoTIFF, 0 to 1, nodata -9999, on the composite's grid.</source>
      <translation>GeoTIFF, 0 bis 1, kein Datenwert: -9999, auf dem Gitter des Komposits.</translation>
    </message>
    <message>
      <location filename="../algorithms/mergelabels.py" line="65" />
      <source>GeoTIFF, 0 to 1, nodata -9999.</source>
      <translation>GeoTIFF, 0 bis 1, kein Datenwert: -9999.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="79" />
      <source>GeoTIFF, 1 rock, 0 other, nodata value 255.</source>
      <translation>GeoTIFF, 1 Fels, 0 anderes, kein Datenwert: 255.</translation>
    </message>
    <message>
      <location filename="../algorithms/slope.py" line="55" />
      <source>GeoTIFF, degrees, nodata -9999.</source>
      <translation>GeoTIFF, Grad, kein Datenwert: -9999.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="90" />
      <source>GeoTIFF, metres, nodata -9999.</source>
      <translation>GeoTIFF, Meter, kein Datenwert: -9999.</translation>
    </message>
    <message>
      <location filename="../algorithms/slope.py" line="47" />
      <source>Give pixels at the edge and beside missing data a slope too: a missing neighbour takes the pixel's own elevation.</source>
      <translation>Auch Pixeln am Rand und neben fehlenden Daten eine Hangneigung geben: Ein fehlender Nachbar erhält die Höhe des Pixels selbst.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="115" />
      <source>Given, the map is made block by block and each finished block kept there: after an interruption the same call goes on where it was. Left out with a Dask scheduler: a folder beside the output. Left out without one: no blocks.</source>
      <translation>Wenn angegeben, wird die Karte Block für Block erstellt und jeder fertige Block dort aufbewahrt: Nach einer Unterbrechung fährt derselbe Aufruf dort fort, wo er war. Ohne Angabe mit Dask-Scheduler: ein Ordner neben der Ausgabe. Ohne Angabe ohne Scheduler: keine Blöcke.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="184" />
      <source>Go on after a mark</source>
      <translation>Nach einer Markierung weitergehen</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="115" />
      <location filename="../algorithms/compare.py" line="120" />
      <location filename="../scripts/chains/inputs.py" line="58" />
      <source>Ground truth</source>
      <translation>Bodenwahrheit</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="248" />
      <source>Group dropout</source>
      <translation>Gruppen-Dropout</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="63" />
      <source>Grows a random forest on single pixels of the training tiles, from the same channels and labels as a network, finds its threshold on the validation tiles by the same rule, and maps the whole composite. It takes minutes on a CPU. Use it first: where a network is not better, it does not pay. A pixel with a label between 0 and 1 counts for both sides. The forest is not kept; the same seed grows the same one again. Breiman (2001), Random forests, Machine Learning 45.</source>
      <translation>Erstellt einen Random Forest auf einzelnen Pixeln der Trainingskacheln, aus denselben Kanälen und Labels wie ein Netz, bestimmt seinen Schwellenwert auf den Validierungskacheln nach derselben Regel und kartiert das ganze Komposit. Das dauert auf einer CPU Minuten. Verwenden Sie ihn zuerst: Wo ein Netz nicht besser ist, lohnt es sich nicht. Ein Pixel mit einem Label zwischen 0 und 1 zählt für beide Seiten. Der Wald wird nicht aufbewahrt; derselbe Startwert lässt denselben wieder wachsen. Breiman (2001), Random forests, Machine Learning 45.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="244" />
      <location filename="../algorithms/compare.py" line="113" />
      <location filename="../algorithms/forestbaseline.py" line="179" />
      <location filename="../algorithms/setupenvironment.py" line="116" />
      <location filename="../algorithms/train.py" line="283" />
      <source>HTML report (*.html)</source>
      <translation>HTML-Bericht (*.html)</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="74" />
      <source>Height in metres; the sea is nodata.</source>
      <translation>Höhe in Metern; das Meer hat keinen Datenwert.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="120" />
      <source>Heights refer to</source>
      <translation>Höhenbezug</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/dock.py" line="98" />
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="147" />
      <source>How far the model's answers are apart, in per cent. 255 nodata.</source>
      <translation>Wie weit die Antworten des Modells auseinanderliegen, in Prozent. 255 kein Datenwert.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="89" />
      <source>How far the model's two networks, teacher and student, are apart, in per cent of probability; with test-time augmentation the range of all their answers. 255 nodata. Not for ONNX, which holds the teacher only.</source>
      <translation>Wie weit die beiden Netze des Modells, Lehrer und Schüler, auseinanderliegen, in Prozent der Wahrscheinlichkeit; mit Augmentierung beim Test die Spannweite aller ihrer Antworten. 255 kein Datenwert. Nicht für ONNX, das nur den Lehrer enthält.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="203" />
      <source>How many crops of each tile an epoch holds. Left out: as many as fit a tile.</source>
      <translation>Wie viele Ausschnitte jeder Kachel eine Epoche umfasst. Ohne Angabe: so viele, wie in eine Kachel passen.</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="122" />
      <source>How many pixels are drawn at random from all training tiles together.</source>
      <translation>Wie viele Pixel insgesamt zufällig aus allen Trainingskacheln gezogen werden.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="135" />
      <source>How many tiles calibrate, and how many measure, at most.</source>
      <translation>Wie viele Kacheln höchstens kalibrieren und wie viele höchstens messen.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="254" />
      <source>How often a sample lacks the spectral or the topographic channels, in part or altogether, so that the model can map from topography alone where there is no composite. 0: never. Left out: the recipe's, 0.15 for rock.</source>
      <translation>Wie oft einem Beispiel die spektralen oder die topographischen Kanäle fehlen, teilweise oder ganz, damit das Modell allein aus der Topographie kartieren kann, wo es kein Komposit gibt. 0: nie. Ohne Angabe: der Wert des Rezepts, 0,15 für rock.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="142" />
      <source>How often everything is trained, each time from other random numbers.</source>
      <translation>Wie oft alles trainiert wird, jedes Mal mit anderen Zufallszahlen.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="293" />
      <source>How the training ended</source>
      <translation>Wie das Training endete</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="175" />
      <source>How well map and masks agree, in numbers and pictures.</source>
      <translation>Wie gut Karte und Masken übereinstimmen, in Zahlen und Bildern.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/example_tiles.py" line="33" />
      <source>Image</source>
      <translation>Bild</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="74" />
      <source>Importing every package</source>
      <translation>Alle Pakete werden importiert</translation>
    </message>
    <message>
      <location filename="../scripts/chains/steps.py" line="54" />
      <source>In degrees, after Horn: steep ground holds little snow.</source>
      <translation>In Grad, nach Horn: Steiles Gelände hält wenig Schnee.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/state_row.py" line="31" />
      <source>In progress</source>
      <translation>In Arbeit</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="119" />
      <source>In the second stage the first one's predictions correct the labels.</source>
      <translation>In der zweiten Stufe korrigieren die Vorhersagen der ersten die Labels.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="172" />
      <source>Initial model</source>
      <translation>Ausgangsmodell</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="181" />
      <source>Input {0}: {1}</source>
      <translation>Eingabe {0}: {1}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="62" />
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="171" />
      <source>Install</source>
      <translation>Installieren</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="171" />
      <source>Install again</source>
      <translation>Neu installieren</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="201" />
      <source>Install for:</source>
      <translation>Installieren für:</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="194" />
      <source>Install from a folder</source>
      <translation>Aus einem Ordner installieren</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="64" />
      <source>Install from a folder…</source>
      <translation>Aus einem Ordner installieren…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="188" />
      <source>Install into another folder</source>
      <translation>In einen anderen Ordner installieren</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="63" />
      <source>Install into another folder…</source>
      <translation>In einen anderen Ordner installieren…</translation>
    </message>
    <message>
      <location filename="../algorithms/setupenvironment.py" line="33" />
      <source>Installs what training and prediction need (PyTorch, rasterio and others) into a Python environment of its own, beside QGIS and without touching it. It needs the internet, or a pip configuration that points to a local index, and about 2 GB of disk (8 GB with CUDA). An environment that is complete is left as it is.</source>
      <translation>Installiert, was Training und Vorhersage benötigen (PyTorch, rasterio und andere), in eine eigene Python-Umgebung neben QGIS, ohne dieses zu verändern. Nötig sind das Internet oder eine pip-Konfiguration, die auf einen lokalen Index verweist, und etwa 2 GB Speicherplatz (8 GB mit CUDA). Eine vollständige Umgebung bleibt, wie sie ist.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="150" />
      <source>Invented Antarctic terrain with a composite, elevations, the exact truth and three masks with the mistakes of Johnson, GeoMap and ADD.</source>
      <translation>Erfundenes antarktisches Gelände mit einem Komposit, Höhen, der exakten Wahrheit und drei Masken mit den Fehlern von Johnson, GeoMap und ADD.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_list.py" line="33" />
      <source>IoU</source>
      <translation>IoU</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="185" />
      <location filename="../algorithms/train.py" line="292" />
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="312" />
      <source>IoU on the validation tiles</source>
      <translation>IoU auf den Validierungskacheln</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="132" />
      <source>IoU {iou:.2f}, {date}, {recipe}</source>
      <translation>IoU {iou:.2f}, {date}, Rezept {recipe}</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="91" />
      <source>It costs nothing: the numbers are those of the training.</source>
      <translation>Es kostet nichts: Die Zahlen sind die des Trainings.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="158" />
      <source>It covers all years, and one number says how clear a pixel is.</source>
      <translation>Es deckt alle Jahre ab, und eine einzige Zahl sagt, wie klar ein Pixel ist.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="62" />
      <source>It ended without a word before its first epoch was finished.</source>
      <translation>Es endete ohne Meldung, bevor seine erste Epoche fertig war.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="57" />
      <source>It ended without a word, as when the computer was switched off. Resume goes on from the last epoch that was finished.</source>
      <translation>Es endete ohne Meldung, wie wenn der Rechner ausgeschaltet wurde. „Fortsetzen“ fährt nach der letzten fertigen Epoche fort.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="106" />
      <source>It fits whichever file is given.</source>
      <translation>Passt zu jeder angegebenen Datei.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="114" />
      <source>It gained 0 to 0.006 of IoU in trials, for 4 times the time.</source>
      <translation>Es brachte in Versuchen 0 bis 0,006 an IoU, bei vierfacher Zeit.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="153" />
      <source>It is the elevation of the published method.</source>
      <translation>Es ist das Höhenmodell der veröffentlichten Methode.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="202" />
      <source>It is the smallest download.</source>
      <translation>Es ist der kleinste Download.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="164" />
      <source>It leaves more than half of a project's quota of 40 to others.</source>
      <translation>Es lässt mehr als die Hälfte des Kontingents eines Projekts von 40 für andere übrig.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="179" />
      <source>It lies between half a pixel of rock and clean snow.</source>
      <translation>Liegt zwischen einem halben Pixel Fels und sauberem Schnee.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="57" />
      <source>It maps rock as it does best here; rock-published is the paper's way.</source>
      <translation>Es kartiert Fels so, wie es hier am besten gelingt; rock-published ist der Weg der Arbeit.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="117" />
      <source>It pays only where rock is rare, and may lose a little of it.</source>
      <translation>Es lohnt sich nur, wo Fels selten ist, und kann etwas davon verlieren.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="219" />
      <source>It says what the page is; without text there is no title.</source>
      <translation>Er sagt, was die Seite zeigt; ohne Text gibt es keinen Titel.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_state.py" line="67" />
      <source>It works, but was made for another version of the plugin. Install again.</source>
      <translation>Sie funktioniert, wurde aber für eine andere Version des Plugins angelegt. Installieren Sie neu.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="152" />
      <source>Its servers compute the median: little comes over the net.</source>
      <translation>Dessen Server berechnen den Median: Wenig kommt über das Netz.</translation>
    </message>
    <message>
      <location filename="../algorithms/earth_engine_parameters.py" line="35" />
      <source>JSON key (*.json)</source>
      <translation>JSON-Schlüssel (*.json)</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/views.py" line="62" />
      <source>Johnson</source>
      <translation>Johnson</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="68" />
      <source>Johnson (simulated)</source>
      <translation>Johnson (simuliert)</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="38" />
      <source>Johnson mask</source>
      <translation>Johnson-Maske</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="44" />
      <source>Johnson raster</source>
      <translation>Johnson-Raster</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="278" />
      <source>Keeps everything of the run. Left out: a folder in your QGIS profile.</source>
      <translation>Bewahrt alles auf, was zum Lauf gehört. Ohne Angabe: ein Ordner in Ihrem QGIS-Profil.</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="143" />
      <source>Keeps finished blocks. Give the same folder again to go on. Left out: a folder in your QGIS profile.</source>
      <translation>Bewahrt fertige Blöcke auf. Geben Sie zum Fortfahren denselben Ordner wieder an. Ohne Angabe: ein Ordner in Ihrem QGIS-Profil.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="237" />
      <source>Keeps what is finished, with all models and masks. Give the same folder again to go on, also with more seeds or parts. Left out: a folder in your QGIS profile.</source>
      <translation>Bewahrt auf, was fertig ist, mit allen Modellen und Masken. Geben Sie zum Fortfahren denselben Ordner wieder an, auch mit mehr Startwerten oder Teilen. Ohne Angabe: ein Ordner in Ihrem QGIS-Profil.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="231" />
      <source>Keeps what was fetched until the composite is finished. Left out: a folder in your QGIS profile.</source>
      <translation>Bewahrt das Abgerufene auf, bis das Komposit fertig ist. Ohne Angabe: ein Ordner in Ihrem QGIS-Profil.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="223" />
      <source>Key: {0}</source>
      <translation>Taste: {0}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_state.py" line="88" />
      <source>Known once the environment is ready.</source>
      <translation>Bekannt, sobald die Umgebung bereit ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="110" />
      <location filename="../algorithms/forestbaseline.py" line="90" />
      <location filename="../algorithms/tilegrid.py" line="58" />
      <location filename="../algorithms/train.py" line="117" />
      <location filename="../rock_outcrop_plugin/gui/training/example_tiles.py" line="33" />
      <source>Label</source>
      <translation>Label</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="72" />
      <source>Label the selected tiles of this index only. Left out: the whole composite.</source>
      <translation>Nur die gewählten Kacheln dieses Index mit Labels versehen. Ohne Angabe: das ganze Komposit.</translation>
    </message>
    <message>
      <location filename="../algorithms/mergelabels.py" line="49" />
      <source>Labels</source>
      <translation>Labels</translation>
    </message>
    <message>
      <location filename="../algorithms/selftrain.py" line="92" />
      <source>Labels of the first stage</source>
      <translation>Labels der ersten Stufe</translation>
    </message>
    <message>
      <location filename="../scripts/chains/map_rock_outcrops.py" line="58" />
      <location filename="../scripts/chains/train_from_references.py" line="61" />
      <source>Labels, network, better labels, network again: the most stable one is kept.</source>
      <translation>Labels, Netz, bessere Labels, wieder Netz: Das stabilste wird behalten.</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="103" />
      <source>Largest NDSI</source>
      <translation>Größter NDSI</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="111" />
      <source>Largest NDWI</source>
      <translation>Größter NDWI</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="135" />
      <source>Largest blue reflectance in shade</source>
      <translation>Größte blaue Reflektanz im Schatten</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="126" />
      <source>Largest blue reflectance in sun</source>
      <translation>Größte blaue Reflektanz in der Sonne</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="129" />
      <source>Largest depth</source>
      <translation>Größte Tiefe</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="61" />
      <source>Largest gradient</source>
      <translation>Größter Gradient</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="114" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="55" />
      <source>Last day</source>
      <translation>Letzter Tag</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="98" />
      <location filename="../rock_outcrop_plugin/gui/comparison/cursor_table.py" line="141" />
      <source>Layer</source>
      <translation>Layer</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/view_pane.py" line="99" />
      <source>Layers</source>
      <translation>Layer</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="39" />
      <source>Lays tiles over the composite, measures how much rock and data each holds, and picks those to train on: all with a rock pixel, ranked by their share of rock, at most as many as wanted. A part of them, evenly over all shares of rock, is held back for validation. No pixel is copied: the training reads the rasters tile by tile.</source>
      <translation>Legt Kacheln über das Komposit, misst, wie viel Fels und Daten jede enthält, und wählt die für das Training aus: alle mit einem Felspixel, nach ihrem Felsanteil geordnet, höchstens so viele wie gewünscht. Ein Teil davon, gleichmäßig über alle Felsanteile, wird zur Validierung zurückgehalten. Kein Pixel wird kopiert: Das Training liest die Raster Kachel für Kachel.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="182" />
      <location filename="../algorithms/train.py" line="146" />
      <location filename="../scripts/chains/inputs.py" line="98" />
      <location filename="../scripts/chains/refine_and_compare.py" line="61" />
      <source>Learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="197" />
      <location filename="../algorithms/train.py" line="264" />
      <source>Learning rate schedule</source>
      <translation>Lernratenplan</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="97" />
      <location filename="../algorithms/mapregion.py" line="126" />
      <location filename="../algorithms/vectorizemask.py" line="52" />
      <source>Least area in m²</source>
      <translation>Kleinste Fläche in m²</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="139" />
      <source>Least elevation of the sun in degrees</source>
      <translation>Kleinste Sonnenhöhe in Grad</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="136" />
      <source>Least pixels in a leaf</source>
      <translation>Wenigste Pixel in einem Blatt</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="118" />
      <source>Least ratio of B11 to B02</source>
      <translation>Kleinstes Verhältnis von B11 zu B02</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="113" />
      <source>Least share of valid pixels</source>
      <translation>Kleinster Anteil gültiger Pixel</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="62" />
      <source>Leave out clouds</source>
      <translation>Wolken auslassen</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="138" />
      <source>Leaves average over wrong labels: one of 100 pixels knows its share of rock to within 0.05. 1 learns every mistake of the masks by heart.</source>
      <translation>Blätter mitteln über falsche Labels hinweg: Eines mit 100 Pixeln kennt seinen Felsanteil auf 0,05 genau. 1 lernt jeden Fehler der Masken auswendig.</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="144" />
      <source>Leaves out what cannot be rock: such pixels get probability 0 without asking the network, which is several times faster where rock is rare. spectral: by a very permissive spectral rule; coarse: by the network itself at a quarter of the resolution. The log says how many pixels were left out.</source>
      <translation>Lässt aus, was kein Fels sein kann: Solche Pixel erhalten die Wahrscheinlichkeit 0, ohne das Netz zu fragen, was bei seltenem Fels um ein Mehrfaches schneller ist. spectral: durch eine sehr großzügige Spektralregel; coarse: durch das Netz selbst bei einem Viertel der Auflösung. Das Protokoll nennt, wie viele Pixel ausgelassen wurden.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="193" />
      <source>Left out for every source but 'local'.</source>
      <translation>Entfällt bei jeder Quelle außer „local“.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="209" />
      <source>Left out, as the composite: nothing is measured.</source>
      <translation>Ohne Angabe, wie beim Komposit: Nichts wird gemessen.</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="87" />
      <source>Left out, from the elevation. Else: {0}</source>
      <translation>Ohne Angabe aus dem Höhenmodell. Sonst: {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="123" />
      <source>Left out: AREA, or all north of the southern limit.</source>
      <translation>Ohne Angabe: AREA oder alles nördlich der südlichen Grenze.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="124" />
      <source>Left out: EXTENT, or all north of the southern limit.</source>
      <translation>Ohne Angabe: EXTENT oder alles nördlich der südlichen Grenze.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="192" />
      <source>Left out: Google's own.</source>
      <translation>Ohne Angabe: der von Google.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="196" />
      <source>Left out: INPUTS says which files.</source>
      <translation>Ohne Angabe: INPUTS bestimmt die Dateien.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="195" />
      <source>Left out: INPUT_FOLDER says where the scenes are.</source>
      <translation>Ohne Angabe: INPUT_FOLDER sagt, wo die Szenen sind.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="251" />
      <location filename="../algorithms/train.py" line="290" />
      <source>Left out: a file in the run folder.</source>
      <translation>Ohne Angabe: eine Datei im Laufordner.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="65" />
      <source>Left out: all of the reference raster, or of the polygons without one.</source>
      <translation>Ohne Angabe: das ganze Referenzraster oder, ohne ein solches, die ganzen Polygone.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="103" />
      <source>Left out: all that the scenes cover.</source>
      <translation>Ohne Angabe: alles, was die Szenen abdecken.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="65" />
      <source>Left out: as many as fit a tile.</source>
      <translation>Ohne Angabe: so viele, wie in eine Kachel passen.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="194" />
      <source>Left out: bands are found by their names.</source>
      <translation>Ohne Angabe: Bänder werden an ihren Namen erkannt.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="206" />
      <location filename="../algorithms/help/defaults.py" line="207" />
      <source>Left out: it is not compared with.</source>
      <translation>Ohne Angabe: Damit wird nicht verglichen.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="187" />
      <location filename="../algorithms/help/defaults.py" line="217" />
      <source>Left out: it is not written.</source>
      <translation>Ohne Angabe: Sie wird nicht geschrieben.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="215" />
      <source>Left out: maps have a plain ground.</source>
      <translation>Ohne Angabe: Karten haben einen einfarbigen Grund.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="216" />
      <source>Left out: no map shows it.</source>
      <translation>Ohne Angabe: Keine Karte zeigt es.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="208" />
      <source>Left out: nothing is measured, and int8 is not possible.</source>
      <translation>Ohne Angabe: Nichts wird gemessen, und int8 ist nicht möglich.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="203" />
      <source>Left out: only the fetched masks are compared with.</source>
      <translation>Ohne Angabe: Verglichen wird nur mit den abgerufenen Masken.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="144" />
      <source>Left out: outcrops get their area only.</source>
      <translation>Ohne Angabe: Aufschlüsse erhalten nur ihre Fläche.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="201" />
      <source>Left out: pixels with reflectance count as valid.</source>
      <translation>Ohne Angabe: Pixel mit Reflektanz gelten als gültig.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="55" />
      <source>Left out: random weights, as published.</source>
      <translation>Ohne Angabe: zufällige Gewichte wie veröffentlicht.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="107" />
      <source>Left out: that of most scenes, for Sentinel-2 its UTM zone, so that the 10 m bands are not resampled. EPSG:3031 is that of REMA and of the published method.</source>
      <translation>Ohne Angabe: das der meisten Szenen, bei Sentinel-2 deren UTM-Zone, sodass die 10-m-Bänder nicht neu abgetastet werden. EPSG:3031 ist das von REMA und der veröffentlichten Methode.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="167" />
      <source>Left out: the beginning of the archive.</source>
      <translation>Ohne Angabe: der Anfang des Archivs.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="198" />
      <source>Left out: the elevation alone is mapped from, if the model can.</source>
      <translation>Ohne Angabe: Kartiert wird allein aus dem Höhenmodell, wenn das Modell es kann.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="70" />
      <source>Left out: the labels are taken as they are.</source>
      <translation>Ohne Angabe: Die Labels werden genommen, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="197" />
      <source>Left out: the masks are shown on a plain ground.</source>
      <translation>Ohne Angabe: Die Masken werden auf einfarbigem Grund gezeigt.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="142" />
      <source>Left out: the prediction is compared with the references only.</source>
      <translation>Ohne Angabe: Die Vorhersage wird nur mit den Referenzen verglichen.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="191" />
      <location filename="../algorithms/help/defaults.py" line="204" />
      <source>Left out: the product's own server.</source>
      <translation>Ohne Angabe: der Server des Produkts.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="205" />
      <source>Left out: the publisher's own file.</source>
      <translation>Ohne Angabe: die Datei des Herausgebers.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="66" />
      <source>Left out: the recipe's, 10.</source>
      <translation>Ohne Angabe: der Wert des Rezepts, 10.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="94" />
      <source>Left out: the recipe's.</source>
      <translation>Ohne Angabe: der Wert des Rezepts.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="186" />
      <source>Left out: the source's own.</source>
      <translation>Ohne Angabe: der Wert der Quelle.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="143" />
      <source>Left out: the whole area, in tiles of the recipe's size.</source>
      <translation>Ohne Angabe: das ganze Gebiet, in Kacheln der Größe des Rezepts.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="168" />
      <source>Left out: today.</source>
      <translation>Ohne Angabe: heute.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="51" />
      <source>Left out: whole tiles, as published, or 64 where an epoch of whole tiles would have fewer than 50 batches.</source>
      <translation>Ohne Angabe: ganze Kacheln wie veröffentlicht, oder 64, wo eine Epoche ganzer Kacheln weniger als 50 Batches hätte.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="163" />
      <source>Level</source>
      <translation>Verarbeitungsstufe</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="71" />
      <source>Lines and texts stay sharp; rasters get the resolution.</source>
      <translation>Linien und Texte bleiben scharf; Raster erhalten die Auflösung.</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="114" />
      <source>Loading processes</source>
      <translation>Ladeprozesse</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="96" />
      <source>Local files</source>
      <translation>Lokale Dateien</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/log_view.py" line="24" />
      <location filename="../rock_outcrop_plugin/gui/welcome/log_view.py" line="31" />
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/model_search.py" line="19" />
      <source>Looking for models</source>
      <translation>Suche nach Modellen</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="76" />
      <source>Looking for models…</source>
      <translation>Modelle werden gesucht…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="305" />
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="88" />
      <source>Loss of IoU, against the label or else the float32 mask</source>
      <translation>Verlust an IoU, gegenüber dem Label oder sonst der float32-Maske</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="174" />
      <source>Made by {0}, Rock Outcrop {1}, {2}.</source>
      <translation>Erstellt von {0}, Rock Outcrop {1}, {2}.</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="55" />
      <source>Made for another version</source>
      <translation>Für eine andere Version angelegt</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_project.py" line="141" />
      <source>Made with Rock Outcrop {0} and QGIS {1} on {2}.</source>
      <translation>Erstellt mit Rock Outcrop {0} und QGIS {1} am {2}.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="44" />
      <source>Main map</source>
      <translation>Hauptkarte</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="46" />
      <source>Make pseudo-labels</source>
      <translation>Pseudo-Labels erzeugen</translation>
    </message>
    <message>
      <location filename="../scripts/chains/steps.py" line="66" />
      <source>Make the tile grid</source>
      <translation>Kachelgitter erstellen</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="52" />
      <source>Makes a page to print: two or four maps of the same place, each with its own layers (prediction, references, agreement, composite), with legend, scale bar, meridians and parallels, the direction of north, and the sources with their licences. In a project the layout is added too, to be edited; the maps follow the first one. It needs no project and no window.</source>
      <translation>Erstellt eine Seite zum Drucken: zwei oder vier Karten desselben Ortes, jede mit eigenen Layern (Vorhersage, Referenzen, Übereinstimmung, Komposit), mit Legende, Maßstabsleiste, Meridianen und Breitenkreisen, der Nordrichtung und den Quellen mit ihren Lizenzen. In einem Projekt wird auch das Layout hinzugefügt, zum Bearbeiten; die Karten folgen der ersten. Weder ein Projekt noch ein Fenster ist nötig.</translation>
    </message>
    <message>
      <location filename="../algorithms/signinearthengine.py" line="29" />
      <source>Makes sure that Earth Engine computes for you, or says what is missing: credentials, a project, a permission, a connection. Where nobody is signed in, Google's own page opens in the browser; what it grants is stored where Earth Engine's Python package looks for it (.config/earthengine in your home folder, readable by you only), not in QGIS, its project or its history.</source>
      <translation>Stellt sicher, dass Earth Engine für Sie rechnet, oder nennt, was fehlt: Anmeldedaten, ein Projekt, eine Berechtigung, eine Verbindung. Ist niemand angemeldet, öffnet sich im Browser die Seite von Google; was sie gewährt, wird dort gespeichert, wo das Python-Paket von Earth Engine danach sucht (.config/earthengine in Ihrem Benutzerverzeichnis, nur für Sie lesbar), nicht in QGIS, seinem Projekt oder seinem Verlauf.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="55" />
      <source>Makes the composite that 'Train a model' and 'Predict rock' need, of any extent north of 82.7° S: the median of all clear Sentinel-2 pixels of the chosen days, in six bands, on the grid of 10 m counted from (0, 0). Earth Engine computes it on its servers (with a free account: 'Sign in to Earth Engine'); from a STAC API, without an account, the scenes are read and the median is computed here. The log first says how much will be fetched. Whatever interrupts it: run it again with the same parameters and only what is missing is fetched.</source>
      <translation>Erstellt das Komposit, das „Modell trainieren“ und „Fels vorhersagen“ benötigen, für jede Ausdehnung nördlich von 82,7° S: den Median aller klaren Sentinel-2-Pixel der gewählten Tage, in sechs Bändern, auf dem ab (0, 0) gezählten Gitter von 10 m. Earth Engine berechnet ihn auf seinen Servern (mit einem kostenlosen Konto: „Bei Earth Engine anmelden“); von einer STAC-API, ohne Konto, werden die Szenen gelesen und der Median hier berechnet. Das Protokoll nennt zuerst, wie viel abgerufen wird. Was auch immer den Lauf unterbricht: Starten Sie ihn mit denselben Parametern erneut, und nur Fehlendes wird abgerufen.</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="59" />
      <source>Map a region</source>
      <translation>Region kartieren</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="114" />
      <source>Map gaps from topography alone</source>
      <translation>Lücken allein aus der Topographie kartieren</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="69" />
      <source>Map its rock outcrops…</source>
      <translation>Ihre Felsaufschlüsse kartieren…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/view_pane.py" line="55" />
      <source>Map of view {0}</source>
      <translation>Karte der Ansicht {0}</translation>
    </message>
    <message>
      <location filename="../scripts/chains/map_rock_outcrops.py" line="25" />
      <source>Map rock outcrops</source>
      <translation>Felsaufschlüsse kartieren</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="48" />
      <source>Map rock outcrops…</source>
      <translation>Felsaufschlüsse kartieren…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/view_pane.py" line="98" />
      <source>Map themes</source>
      <translation>Kartenthemen</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="163" />
      <source>Mapped by the model {0}.</source>
      <translation>Kartiert mit dem Modell {0}.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/dock.py" line="75" />
      <source>Maps bare rock from a Sentinel-2 composite, elevations and the rock masks that exist, and shows where the new mask differs from them.</source>
      <translation>Kartiert nackten Fels aus einem Sentinel-2-Komposit, Höhen und den vorhandenen Felsmasken und zeigt, wo die neue Maske von ihnen abweicht.</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="39" />
      <source>Maps rock by fixed thresholds on reflectance, without labels and training: in sun what is neither snow (NDSI) nor water (NDWI) nor bright in blue, in shade what is dark in blue and no water. Use it to see whether a network pays. After Burton-Johnson et al. (2016), An automated methodology for differentiating rock from snow, clouds and sea in Antarctica from Landsat 8 imagery, The Cryosphere 10, 1665-1677, carried over to surface reflectance of Sentinel-2: Landsat's bands 2, 3, 5 and 6 are B02, B03, B08 and B11. Sentinel-2 has no thermal band: a limit on blue and the ratio of B11 to blue replace it. The published coast mask is replaced by an elevation model without data on the sea.</source>
      <translation>Kartiert Fels mit festen Schwellenwerten der Reflektanz, ohne Labels und Training: in der Sonne, was weder Schnee (NDSI) noch Wasser (NDWI) noch hell im Blau ist, im Schatten, was dunkel im Blau und kein Wasser ist. Prüfen Sie damit, ob sich ein Netz lohnt. Nach Burton-Johnson et al. (2016), An automated methodology for differentiating rock from snow, clouds and sea in Antarctica from Landsat 8 imagery, The Cryosphere 10, 1665-1677, übertragen auf die Oberflächenreflektanz von Sentinel-2: Die Bänder 2, 3, 5 und 6 von Landsat sind B02, B03, B08 und B11. Sentinel-2 hat kein thermales Band: Eine Grenze für Blau und das Verhältnis von B11 zu Blau ersetzen es. Die veröffentlichte Küstenmaske ist durch ein Höhenmodell ohne Daten auf dem Meer ersetzt.</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="62" />
      <source>Maps rock in a region of any size, up to all of Antarctica: an extent, polygons, or all that the inputs cover. The inputs are rasters or tile indexes of many files. Blocks with a valid elevation are predicted one after the other, or by the workers of a Dask scheduler, then joined to one probability and one mask, and outlined. Whatever interrupts it: run it again with the same run folder and it goes on where it was.</source>
      <translation>Kartiert Fels in einer Region beliebiger Größe, bis hin zur ganzen Antarktis: eine Ausdehnung, Polygone oder alles, was die Eingaben abdecken. Die Eingaben sind Raster oder Kachelindizes vieler Dateien. Blöcke mit gültiger Höhe werden nacheinander oder von den Workern eines Dask-Schedulers vorhergesagt, dann zu einer Wahrscheinlichkeit und einer Maske verbunden und umrissen. Was auch immer den Lauf unterbricht: Starten Sie ihn mit demselben Laufordner erneut, und er fährt dort fort, wo er war.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="52" />
      <source>Maps rock with a trained model, on rasters of any size: they are read, predicted and written piece by piece. The model's card says which channels, scaling, overlap and threshold belong to it; rasters that do not match are refused. Where an input has no data the output has none: nodata never becomes 'no rock'. Gaps of the composite are mapped from topography alone where the model has learnt to; 'quality' says where.</source>
      <translation>Kartiert Fels mit einem trainierten Modell, auf Rastern beliebiger Größe: Sie werden Stück für Stück gelesen, vorhergesagt und geschrieben. Die Karte des Modells nennt, welche Kanäle, Skalierung, Überlappung und welcher Schwellenwert zu ihm gehören; unpassende Raster werden abgelehnt. Wo eine Eingabe keine Daten hat, hat auch die Ausgabe keine: Fehlende Daten werden nie zu „kein Fels“. Lücken des Komposits werden allein aus der Topographie kartiert, wenn das Modell das gelernt hat; „Qualität“ zeigt, wo.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/marker.py" line="151" />
      <source>Mark here: {0}</source>
      <translation>Hier markieren: {0}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="161" />
      <source>Marked: {0}</source>
      <translation>Markiert: {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/products.py" line="59" />
      <location filename="../rock_outcrop_plugin/gui/comparison/marks.py" line="211" />
      <source>Marks</source>
      <translation>Markierungen</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="165" />
      <source>Marks: {rock} rock, {other} not rock, {unsure} unsure</source>
      <translation>Markierungen: {rock} Fels, {other} kein Fels, {unsure} unsicher</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="111" />
      <source>Mask or merged label, 0 to 1: the loss of IoU is against it. Left out: against the mask in float32.</source>
      <translation>Maske oder zusammengeführtes Label, 0 bis 1: Daran wird der Verlust an IoU gemessen. Ohne Angabe: gegenüber der Maske in float32.</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="34" />
      <source>Masks</source>
      <translation>Masken</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="78" />
      <source>Masks of your own to compare with as well.</source>
      <translation>Auch eigene Masken, mit denen verglichen werden soll.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="97" />
      <source>Masks to compare with, polygons or rasters, drawn as outlines: Johnson blue, GeoMap green, ADD orange, others in colours of their own.</source>
      <translation>Masken zum Vergleich, Polygone oder Raster, als Umrisse gezeichnet: Johnson blau, GeoMap grün, ADD orange, andere in eigenen Farben.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="75" />
      <location filename="../algorithms/disagreements.py" line="62" />
      <source>Masks to compare with: polygons, or rasters with 1 for rock.</source>
      <translation>Masken zum Vergleich: Polygone oder Raster mit 1 für Fels.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="253" />
      <source>Mean IoU of the full method</source>
      <translation>Mittlere IoU der vollen Methode</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="130" />
      <source>Mean probability over mirror images: flips asks 4 times, dihedral (with quarter turns) 8 times, and takes as many times longer.</source>
      <translation>Mittlere Wahrscheinlichkeit über Spiegelbilder: flips fragt 4 Mal, dihedral (mit Vierteldrehungen) 8 Mal, und dauert entsprechend länger.</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="155" />
      <source>Median reflectance of the clear pixels of many scenes.</source>
      <translation>Mediane Reflektanz der klaren Pixel vieler Szenen.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="78" />
      <source>Memory</source>
      <translation>Speicher</translation>
    </message>
    <message>
      <location filename="../algorithms/mergelabels.py" line="36" />
      <location filename="../scripts/chains/steps.py" line="40" />
      <source>Merge labels</source>
      <translation>Labels zusammenführen</translation>
    </message>
    <message>
      <location filename="../scripts/chains/steps.py" line="43" />
      <source>Merged label</source>
      <translation>Zusammengeführtes Label</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="91" />
      <location filename="../algorithms/train.py" line="118" />
      <source>Merged masks: 0 to 1, how sure the masks are that a pixel is rock.</source>
      <translation>Zusammengeführte Masken: 0 bis 1, wie sicher die Masken sind, dass ein Pixel Fels ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="49" />
      <source>Merges imperfect masks with the confident predictions of a trained model (the teacher) into one soft label, to train the next network on. The published second stage takes 0.25 Johnson, 0.25 GeoMap and 0.5 teacher. 'Train in stages' does this by itself; this algorithm is for stages that you want to look at or change. Where the model has no data the masks count alone.</source>
      <translation>Führt unvollkommene Masken mit den sicheren Vorhersagen eines trainierten Modells (des Lehrers) zu einem weichen Label zusammen, auf dem das nächste Netz trainiert wird. Die veröffentlichte zweite Stufe nimmt 0,25 Johnson, 0,25 GeoMap und 0,5 Lehrer. „In Stufen trainieren“ tut dies von selbst; dieser Algorithmus ist für Stufen, die Sie ansehen oder ändern möchten. Wo das Modell keine Daten hat, zählen allein die Masken.</translation>
    </message>
    <message>
      <location filename="../algorithms/mergelabels.py" line="39" />
      <source>Merges imperfect rock masks into one soft label, their weighted mean from 0 to 1, to train on. The published method merges Johnson and GeoMap half and half, and later 0.25 Johnson, 0.25 GeoMap and 0.5 pseudo-labels. Where a mask has no data the others count alone.</source>
      <translation>Führt unvollkommene Felsmasken zu einem weichen Label zusammen, ihrem gewichteten Mittel von 0 bis 1, auf dem trainiert wird. Die veröffentlichte Methode führt Johnson und GeoMap je zur Hälfte zusammen, später 0,25 Johnson, 0,25 GeoMap und 0,5 Pseudo-Labels. Wo eine Maske keine Daten hat, zählen allein die anderen.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="31" />
      <source>Metres, such as REMA.</source>
      <translation>Meter, zum Beispiel REMA.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="60" />
      <location filename="../algorithms/mapregion.py" line="77" />
      <location filename="../algorithms/predict.py" line="98" />
      <location filename="../algorithms/pseudolabels.py" line="59" />
      <location filename="../algorithms/train.py" line="281" />
      <location filename="../scripts/chains/inputs.py" line="69" />
      <location filename="../scripts/chains/map_rock_outcrops.py" line="74" />
      <location filename="../scripts/chains/train_from_references.py" line="64" />
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="281" />
      <source>Model (*.safetensors)</source>
      <translation>Modell (*.safetensors)</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="81" />
      <location filename="../algorithms/train.py" line="282" />
      <location filename="../scripts/chains/map_rock_outcrops.py" line="75" />
      <location filename="../scripts/chains/refine_and_compare.py" line="96" />
      <location filename="../scripts/chains/train_from_references.py" line="65" />
      <source>Model as ONNX</source>
      <translation>Modell als ONNX</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_project.py" line="154" />
      <source>Model {0}, SHA-256 {1}.</source>
      <translation>Modell {0}, SHA-256 {1}.</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="177" />
      <source>Model: {0}, SHA-256 {1}.</source>
      <translation>Modell: {0}, SHA-256 {1}.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="42" />
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="45" />
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="125" />
      <source>Models folder</source>
      <translation>Modellordner</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="53" />
      <source>Models folder…</source>
      <translation>Modellordner…</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="118" />
      <source>Months</source>
      <translation>Monate</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="119" />
      <source>Months of every year, 1 to 12, with commas between. The austral summer by default: the sun is high, and little of the rock is under seasonal snow.</source>
      <translation>Monate jedes Jahres, 1 bis 12, durch Kommas getrennt. Voreingestellt ist der Südsommer: Die Sonne steht hoch, und wenig Fels liegt unter saisonalem Schnee.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="74" />
      <source>More references</source>
      <translation>Weitere Referenzen</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="136" />
      <source>More than anybody looks at one by one; the largest come first.</source>
      <translation>Mehr, als irgendjemand einzeln ansieht; die größten kommen zuerst.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="94" />
      <source>More than one pays only on a machine with several GPUs.</source>
      <translation>Mehr als eines lohnt sich nur auf einem Rechner mit mehreren GPUs.</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="116" />
      <source>More trees are smoother and slower; beyond 100 little changes.</source>
      <translation>Mehr Bäume sind glatter und langsamer; über 100 ändert sich wenig.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="128" />
      <source>Most cloud in %</source>
      <translation>Höchste Bewölkung in %</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="133" />
      <source>Most tiles</source>
      <translation>Höchstzahl der Kacheln</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/cursor_table.py" line="52" />
      <source>Move the cursor over a map.</source>
      <translation>Bewegen Sie den Mauszeiger über eine Karte.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_state.py" line="75" />
      <source>NVIDIA GPU (CUDA): the published network can be trained here.</source>
      <translation>NVIDIA-GPU (CUDA): Das veröffentlichte Netz kann hier trainiert werden.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="83" />
      <source>Name of the layout</source>
      <translation>Name des Layouts</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/state_row.py" line="33" />
      <source>Needs attention</source>
      <translation>Erfordert Aufmerksamkeit</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="28" />
      <source>Network</source>
      <translation>Netzwerk</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="29" />
      <source>Network options…</source>
      <translation>Netzwerkoptionen…</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="168" />
      <location filename="../algorithms/train.py" line="124" />
      <location filename="../scripts/chains/inputs.py" line="85" />
      <source>Network width</source>
      <translation>Netzbreite</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="170" />
      <source>Next disagreement (D)</source>
      <translation>Nächste Abweichung (D)</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="145" />
      <source>Nine tiles are enough to split for training and testing.</source>
      <translation>Neun Kacheln genügen, um sie für Training und Test aufzuteilen.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="80" />
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="126" />
      <source>No epoch has ended yet.</source>
      <translation>Noch keine Epoche ist zu Ende.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/install_advice.py" line="30" />
      <source>No internet: the package index cannot be reached. Let a colleague with internet fill a folder with the packages and press 'Install from a folder…', or press 'Use an existing Python…' if this machine has one with the packages.</source>
      <translation>Kein Internet: Der Paketindex ist nicht erreichbar. Lassen Sie jemanden mit Internet einen Ordner mit den Paketen füllen und klicken Sie auf „Aus einem Ordner installieren…“, oder klicken Sie auf „Vorhandenes Python verwenden…“, wenn dieser Rechner eines mit den Paketen hat.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="122" />
      <source>No marks yet.</source>
      <translation>Noch keine Markierungen.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="116" />
      <source>None yet: train one, or choose a folder that has some.</source>
      <translation>Noch keine: Trainieren Sie eines oder wählen Sie einen Ordner, der welche enthält.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/state_row.py" line="29" />
      <source>Not known yet</source>
      <translation>Noch nicht bekannt</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="211" />
      <source>Not rock</source>
      <translation>Kein Fels</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="52" />
      <source>Not signed in. Needed only to fetch composites from Earth Engine.</source>
      <translation>Nicht angemeldet. Nur nötig, um Komposite von Earth Engine abzurufen.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="134" />
      <source>Nothing is held back unasked: the published split has two parts.</source>
      <translation>Ungefragt wird nichts zurückgehalten: Die veröffentlichte Aufteilung hat zwei Teile.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="122" />
      <source>Nothing that was mapped is dropped unasked.</source>
      <translation>Nichts Kartiertes wird ungefragt verworfen.</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="124" />
      <source>Number of devices</source>
      <translation>Anzahl der Geräte</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="119" />
      <source>Number of maps</source>
      <translation>Anzahl der Karten</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="162" />
      <location filename="../algorithms/vectorizemask.py" line="69" />
      <source>Number of outcrops</source>
      <translation>Anzahl der Aufschlüsse</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="110" />
      <source>Number of patches</source>
      <translation>Anzahl der Areale</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="91" />
      <source>Number of patches found</source>
      <translation>Anzahl der gefundenen Areale</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="90" />
      <source>Number of patches kept</source>
      <translation>Anzahl der behaltenen Areale</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="92" />
      <source>Number of polygons</source>
      <translation>Anzahl der Polygone</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="93" />
      <location filename="../algorithms/localstack.py" line="74" />
      <source>Number of scenes</source>
      <translation>Anzahl der Szenen</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="77" />
      <location filename="../scripts/chains/prepare_training_data.py" line="61" />
      <source>Number of tiles</source>
      <translation>Anzahl der Kacheln</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="28" />
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="29" />
      <source>Number of views</source>
      <translation>Anzahl der Ansichten</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="81" />
      <location filename="../algorithms/train.py" line="282" />
      <source>ONNX model (*.onnx)</source>
      <translation>ONNX-Modell (*.onnx)</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="161" />
      <source>Of a generated scene: not a real place.</source>
      <translation>Von einer erzeugten Szene: kein wirklicher Ort.</translation>
    </message>
    <message>
      <location filename="../algorithms/correction_parameters.py" line="49" />
      <source>Of the disc around a mark. 20 m are two pixels of Sentinel-2, about what its position and a click are uncertain by; more would reach over the outline of small outcrops. 0 corrects one pixel.</source>
      <translation>Der Scheibe um eine Markierung. 20 m sind zwei Pixel von Sentinel-2, etwa so unsicher sind dessen Lage und ein Klick; mehr würde über den Umriss kleiner Aufschlüsse hinausreichen. 0 korrigiert ein Pixel.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="100" />
      <location filename="../algorithms/layer_metadata.py" line="148" />
      <source>One band for each reference: 0 neither, 1 both, 2 prediction only, 3 reference only, 255 nodata.</source>
      <translation>Ein Band je Referenz: 0 keines von beiden, 1 beide, 2 nur Vorhersage, 3 nur Referenz, 255 kein Datenwert.</translation>
    </message>
    <message>
      <location filename="../algorithms/mergelabels.py" line="58" />
      <source>One number for each label in the same order, for instance 0.25, 0.25, 0.5. They need not sum to 1. Left out: equal weights.</source>
      <translation>Eine Zahl je Label in derselben Reihenfolge, zum Beispiel 0.25, 0.25, 0.5. Die Summe muss nicht 1 sein. Ohne Angabe: gleiche Gewichte.</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="43" />
      <source>One number for each mask in the same order, and if you like one more for the teacher: 0.25, 0.25, 0.5 is published. Masks that sum to less than 1 leave it the rest. Left out: equal masks. </source>
      <translation>Eine Zahl je Maske in derselben Reihenfolge und, wenn Sie möchten, eine weitere für den Lehrer: Veröffentlicht ist 0.25, 0.25, 0.5. Masken, deren Summe kleiner als 1 ist, überlassen ihm den Rest. Ohne Angabe: gleiche Masken. </translation>
    </message>
    <message>
      <location filename="../algorithms/help/content.py" line="49" />
      <source>One of: {0}.</source>
      <translation>Eines von: {0}.</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="183" />
      <source>One page with scores, channels and settings that needs no internet.</source>
      <translation>Eine Seite mit Gütemaßen, Kanälen und Einstellungen, die kein Internet benötigt.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="115" />
      <source>One page with tables and pictures that needs no internet.</source>
      <translation>Eine Seite mit Tabellen und Bildern, die kein Internet benötigt.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="163" />
      <source>One request then takes the server well under its limits.</source>
      <translation>Eine Anfrage bleibt damit deutlich unter den Grenzen des Servers.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="154" />
      <source>One rule mapped the whole continent, from images of 30 m.</source>
      <translation>Eine einzige Regel kartierte den ganzen Kontinent, aus Bildern mit 30 m.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/refine_and_compare.py" line="80" />
      <source>One stage from the model's weights; your marks win over the masks.</source>
      <translation>Eine Stufe, ausgehend von den Gewichten des Modells; Ihre Markierungen gehen den Masken vor.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="104" />
      <source>Only for a source that does not say it, as a shapefile without .prj.</source>
      <translation>Nur für eine Quelle, die es nicht angibt, etwa ein Shapefile ohne .prj.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="122" />
      <source>Only for files that do not say it, as some netCDF.</source>
      <translation>Nur für Dateien, die es nicht angeben, etwa manche netCDF-Dateien.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/search_form.py" line="45" />
      <source>Only in view</source>
      <translation>Nur in der Ansicht</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="93" />
      <source>Only this part is compared. Left out: all of the prediction.</source>
      <translation>Nur dieser Teil wird verglichen. Ohne Angabe: die ganze Vorhersage.</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="80" />
      <source>Only this part is looked at. Left out: all of the prediction.</source>
      <translation>Nur dieser Teil wird betrachtet. Ohne Angabe: die ganze Vorhersage.</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="95" />
      <source>Only this part is mapped.</source>
      <translation>Nur dieser Teil wird kartiert.</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="104" />
      <location filename="../algorithms/predict.py" line="104" />
      <location filename="../algorithms/spectralrule.py" line="68" />
      <source>Only this part is mapped. Left out: all of the composite.</source>
      <translation>Nur dieser Teil wird kartiert. Ohne Angabe: das ganze Komposit.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_view.py" line="64" />
      <source>Open &amp;report</source>
      <translation>&amp;Bericht öffnen</translation>
    </message>
    <message>
      <location filename="../algorithms/signinearthengine.py" line="43" />
      <source>Open Google's page where no stored sign-in is accepted, and wait five minutes for it. Without it, what is missing is only said: for machines without a browser.</source>
      <translation>Die Seite von Google öffnen, wo keine gespeicherte Anmeldung akzeptiert wird, und fünf Minuten darauf warten. Ohne dies wird nur genannt, was fehlt: für Rechner ohne Browser.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_view.py" line="78" />
      <source>Opens the settings of this training, to go on from its last checkpoint.</source>
      <translation>Öffnet die Einstellungen dieses Trainings, um beim letzten Checkpoint fortzufahren.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/state_row.py" line="30" />
      <source>Optional</source>
      <translation>Optional</translation>
    </message>
    <message>
      <location filename="../algorithms/help/short_help.py" line="28" />
      <source>Other results</source>
      <translation>Weitere Ergebnisse</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="157" />
      <source>Outlines of the rock pixels of a mask.</source>
      <translation>Umrisse der Felspixel einer Maske.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="156" />
      <source>Over snow the share of cloud is often overstated.</source>
      <translation>Über Schnee wird der Wolkenanteil oft zu hoch angegeben.</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="36" />
      <source>Overlap</source>
      <translation>Überlappung</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="69" />
      <source>PDF files (*.pdf)</source>
      <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="77" />
      <source>PNG pictures (*.png)</source>
      <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="138" />
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="69" />
      <source>Page as PDF</source>
      <translation>Seite als PDF</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="76" />
      <source>Page as picture</source>
      <translation>Seite als Bild</translation>
    </message>
    <message>
      <location filename="../algorithms/help/short_help.py" line="31" />
      <source>Papers and specifications</source>
      <translation>Arbeiten und Spezifikationen</translation>
    </message>
    <message>
      <location filename="../algorithms/help/short_help.py" line="23" />
      <source>Parameters</source>
      <translation>Parameter</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="185" />
      <source>Parameters: {0}</source>
      <translation>Parameter: {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="107" />
      <source>Part of the tiles that is neither trained on nor used to stop the training.</source>
      <translation>Teil der Kacheln, auf dem weder trainiert noch über das Ende des Trainings entschieden wird.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="90" />
      <source>Part of the tiles that is not trained on but measured with.</source>
      <translation>Teil der Kacheln, auf dem nicht trainiert, sondern gemessen wird.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="126" />
      <source>Parts</source>
      <translation>Teile</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="208" />
      <location filename="../algorithms/train.py" line="208" />
      <source>Patience</source>
      <translation>Geduld</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="120" />
      <source>Pixels</source>
      <translation>Pixel</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="38" />
      <source>Pixels that neighbouring tiles share, so that no seam shows. 60 is published (its text also says 64).</source>
      <translation>Pixel, die sich benachbarte Kacheln teilen, damit keine Naht sichtbar wird. Veröffentlicht ist 60 (der Text dort nennt auch 64).</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="139" />
      <source>Pixels whose centre is rock keep the area of the polygons.</source>
      <translation>Pixel, deren Mittelpunkt Fels ist, bewahren die Fläche der Polygone.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="78" />
      <source>Points with the field 'mark' (rock, not rock, unsure) that correct the labels.</source>
      <translation>Punkte mit dem Feld „mark“ (rock, not rock, unsure), die die Labels korrigieren.</translation>
    </message>
    <message>
      <location filename="../algorithms/correction_parameters.py" line="33" />
      <source>Points with the text field 'mark', as the comparison panel saves them: rock becomes 1 in the labels, not rock 0, unsure no data. They win over masks and teacher. Given several masks, a mark corrects the whole patch in which they differ; everywhere else a disc. The labels' file is left as it is: the run folder keeps a corrected copy.</source>
      <translation>Punkte mit dem Textfeld „mark“, wie das Vergleichsbedienfeld sie speichert: rock wird in den Labels zu 1, not rock zu 0, unsure zu „keine Daten“. Sie gehen Masken und Lehrer vor. Sind mehrere Masken angegeben, korrigiert eine Markierung das ganze Areal, in dem sie sich unterscheiden; überall sonst eine Scheibe. Die Datei der Labels bleibt, wie sie ist: Der Laufordner bewahrt eine korrigierte Kopie auf.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="77" />
      <source>Polygons are cut at its edges. Left out: all of Antarctica.</source>
      <translation>Polygone werden an ihren Rändern abgeschnitten. Ohne Angabe: die ganze Antarktis.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/steps.py" line="20" />
      <location filename="../scripts/chains/steps.py" line="28" />
      <source>Polygons become pixels of the composite's grid.</source>
      <translation>Polygone werden zu Pixeln auf dem Gitter des Komposits.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="150" />
      <source>Polygons that others have mapped, cut to the extent.</source>
      <translation>Von anderen kartierte Polygone, auf die Ausdehnung zugeschnitten.</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="104" />
      <source>Polygons to be mapped; pixels outside of them are nodata.</source>
      <translation>Zu kartierende Polygone; Pixel außerhalb haben keinen Datenwert.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="156" />
      <source>Possible once the environment is ready.</source>
      <translation>Möglich, sobald die Umgebung bereit ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="66" />
      <location filename="../algorithms/training_parameters.py" line="44" />
      <source>Precision</source>
      <translation>Rechengenauigkeit</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="49" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="162" />
      <location filename="../scripts/chains/map_rock_outcrops.py" line="86" />
      <location filename="../scripts/chains/refine_and_compare.py" line="107" />
      <source>Predict rock</source>
      <translation>Fels vorhersagen</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/empty_page.py" line="36" />
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="46" />
      <source>Predict rock…</source>
      <translation>Fels vorhersagen…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="51" />
      <source>Predict with this model…</source>
      <translation>Mit diesem Modell vorhersagen…</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="68" />
      <location filename="../algorithms/comparison_panels.py" line="53" />
      <location filename="../algorithms/comparison_project.py" line="64" />
      <location filename="../algorithms/comparisonlayout.py" line="89" />
      <location filename="../algorithms/disagreements.py" line="55" />
      <location filename="../rock_outcrop_plugin/gui/comparison/search_form.py" line="43" />
      <location filename="../rock_outcrop_plugin/gui/comparison/search_form.py" line="60" />
      <location filename="../rock_outcrop_plugin/gui/comparison/views.py" line="61" />
      <location filename="../rock_outcrop_plugin/gui/training/example_tiles.py" line="33" />
      <source>Prediction</source>
      <translation>Vorhersage</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="131" />
      <source>Prediction and reference agree everywhere.</source>
      <translation>Vorhersage und Referenz stimmen überall überein.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_panels.py" line="67" />
      <source>Prediction and references</source>
      <translation>Vorhersage und Referenzen</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="218" />
      <source>Prediction and references are seen beside what they were made from.</source>
      <translation>Vorhersage und Referenzen sind neben dem zu sehen, woraus sie entstanden.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="56" />
      <source>Prediction, references and agreement, as far as the project has them</source>
      <translation>Vorhersage, Referenzen und Übereinstimmung, soweit sie im Projekt vorhanden sind</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="22" />
      <source>Prepare training data</source>
      <translation>Trainingsdaten vorbereiten</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="180" />
      <source>Previous</source>
      <translation>Vorherige</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="221" />
      <source>Print shows no more.</source>
      <translation>Mehr zeigt der Druck nicht.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="108" />
      <source>Probability as</source>
      <translation>Wahrscheinlichkeit als</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="224" />
      <source>Probability from which a pixel is rock, kept in the model. Left out: the one whose mask overlaps the labels of the validation tiles best. Published: 0.9.</source>
      <translation>Wahrscheinlichkeit, ab der ein Pixel Fels ist; sie wird im Modell gespeichert. Ohne Angabe: die, deren Maske sich mit den Labels der Validierungskacheln am besten deckt. Veröffentlicht: 0,9.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="226" />
      <source>Probability from which a pixel is rock. Left out: each model's own.</source>
      <translation>Wahrscheinlichkeit, ab der ein Pixel Fels ist. Ohne Angabe: die des jeweiligen Modells.</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="52" />
      <source>Probability from which a pixel is rock. Left out: the model's own.</source>
      <translation>Wahrscheinlichkeit, ab der ein Pixel Fels ist. Ohne Angabe: die des Modells.</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="153" />
      <source>Probability from which a pixel is rock. Left out: the one whose mask overlaps the labels of the validation tiles best.</source>
      <translation>Wahrscheinlichkeit, ab der ein Pixel Fels ist. Ohne Angabe: die, deren Maske sich mit den Labels der Validierungskacheln am besten deckt.</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="144" />
      <source>Probability of rock in each pixel.</source>
      <translation>Wahrscheinlichkeit für Fels in jedem Pixel.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/state_row.py" line="34" />
      <source>Problem</source>
      <translation>Problem</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="116" />
      <source>Processes that read and augment tiles ahead of the network. Left out: none where a CPU trains on tiles that fit into memory, otherwise as many as the machine allows.</source>
      <translation>Prozesse, die dem Netz vorauseilend Kacheln lesen und augmentieren. Ohne Angabe: keine, wo eine CPU auf Kacheln trainiert, die in den Speicher passen, sonst so viele, wie der Rechner erlaubt.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="69" />
      <source>Processing does not know 'Sign in to Earth Engine'.</source>
      <translation>Die Verarbeitung kennt „Bei Earth Engine anmelden“ nicht.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="58" />
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_view.py" line="45" />
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <location filename="../algorithms/signinearthengine.py" line="49" />
      <source>Project that is used</source>
      <translation>Verwendetes Projekt</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="175" />
      <source>Projected. EPSG:3031, Antarctic polar stereographic, is that of all steps.</source>
      <translation>Projiziert. EPSG:3031, antarktisch polar-stereographisch, ist das aller Schritte.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="70" />
      <source>Provider of ONNX Runtime</source>
      <translation>Provider der ONNX Runtime</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="78" />
      <source>Pseudo-labels</source>
      <translation>Pseudo-Labels</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="23" />
      <source>Puts two imperfect rock masks on the composite's grid, merges them into one soft label, derives the slope, and makes the tile grid: all that 'Train a model' and 'Train in stages' ask for. Look at label and tiles before you train.</source>
      <translation>Bringt zwei unvollkommene Felsmasken auf das Gitter des Komposits, führt sie zu einem weichen Label zusammen, leitet die Hangneigung ab und erstellt das Kachelgitter: alles, was „Modell trainieren“ und „In Stufen trainieren“ verlangen. Sehen Sie sich Label und Kacheln an, bevor Sie trainieren.</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="43" />
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="53" />
      <source>Python that is used</source>
      <translation>Verwendetes Python</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="48" />
      <source>QGIS has no proxy set. Behind a company's firewall set one there.</source>
      <translation>In QGIS ist kein Proxy eingestellt. Hinter einer Firmen-Firewall stellen Sie dort einen ein.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="44" />
      <source>QGIS's main map and the views move together</source>
      <translation>Die Hauptkarte von QGIS und die Ansichten bewegen sich gemeinsam</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="81" />
      <location filename="../algorithms/products.py" line="48" />
      <source>Quality</source>
      <translation>Qualität</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="141" />
      <source>REMA on the same grid; the slope is derived while mapping.</source>
      <translation>REMA auf demselben Gitter; die Hangneigung wird beim Kartieren abgeleitet.</translation>
    </message>
    <message>
      <location filename="../algorithms/correction_parameters.py" line="44" />
      <source>Radius of corrections in m</source>
      <translation>Radius der Korrekturen in m</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="56" />
      <source>Raster whose grid to use</source>
      <translation>Raster, dessen Gitter verwendet wird</translation>
    </message>
    <message>
      <location filename="../scripts/chains/steps.py" line="27" />
      <source>Rasterise GeoMap</source>
      <translation>GeoMap rasterisieren</translation>
    </message>
    <message>
      <location filename="../scripts/chains/steps.py" line="19" />
      <source>Rasterise Johnson</source>
      <translation>Johnson rasterisieren</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="38" />
      <source>Rasterize a rock mask</source>
      <translation>Felsmaske rasterisieren</translation>
    </message>
    <message>
      <location filename="../algorithms/mergelabels.py" line="51" />
      <source>Rasters with 1 for rock and 0 for other, or values between. The first one gives the grid; others are warped to it.</source>
      <translation>Raster mit 1 für Fels und 0 für anderes oder Werten dazwischen. Das erste gibt das Gitter vor; andere werden darauf umgerechnet.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_view.py" line="63" />
      <source>Re&amp;sume…</source>
      <translation>Fort&amp;setzen…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/state_row.py" line="32" />
      <source>Ready</source>
      <translation>Bereit</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/view_pane.py" line="97" />
      <source>Ready-made</source>
      <translation>Vorgefertigt</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="96" />
      <location filename="../algorithms/forestbaseline.py" line="81" />
      <location filename="../algorithms/tilegrid.py" line="126" />
      <location filename="../algorithms/train.py" line="95" />
      <source>Recipe</source>
      <translation>Rezept</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/search_form.py" line="44" />
      <location filename="../rock_outcrop_plugin/gui/comparison/search_form.py" line="61" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="152" />
      <source>Reference</source>
      <translation>Referenz</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="174" />
      <source>Reference system</source>
      <translation>Bezugssystem</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="73" />
      <location filename="../algorithms/comparisonlayout.py" line="95" />
      <location filename="../algorithms/disagreements.py" line="60" />
      <source>References</source>
      <translation>Referenzen</translation>
    </message>
    <message>
      <location filename="../scripts/chains/refine_and_compare.py" line="29" />
      <source>Refine and compare</source>
      <translation>Verfeinern und vergleichen</translation>
    </message>
    <message>
      <location filename="../scripts/chains/refine_and_compare.py" line="95" />
      <source>Refined model</source>
      <translation>Verfeinertes Modell</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="159" />
      <source>Reflectance of the surface is what models are trained on.</source>
      <translation>Auf der Reflektanz der Oberfläche werden Modelle trainiert.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="142" />
      <source>Reflectance offset</source>
      <translation>Reflektanz-Offset</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="135" />
      <location filename="../algorithms/parameters.py" line="90" />
      <source>Reflectance scale</source>
      <translation>Reflektanz-Skalierung</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="88" />
      <source>Reflectance times 10,000 as 16-bit numbers in B02 B03 B04 B08 B11 B12, 0 nodata; its metadata say where it comes from.</source>
      <translation>Reflektanz mal 10000 als 16-Bit-Zahlen in B02 B03 B04 B08 B11 B12, 0 kein Datenwert; die Metadaten nennen die Herkunft.</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="73" />
      <source>Reflectance times 10,000 in B02 B03 B04 B08 B11 B12.</source>
      <translation>Reflektanz mal 10000 in B02 B03 B04 B08 B11 B12.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="72" />
      <source>Reflectance times 10,000 in B02 B03 B04 B08 B11 B12; 0 is nodata.</source>
      <translation>Reflektanz mal 10000 in B02 B03 B04 B08 B11 B12; 0 ist kein Datenwert.</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="119" />
      <source>Replaces the published limit on temperature, for which Sentinel-2 has no band: rock in sun is bright in the short-wave infrared. A pixel that is half rock and half snow has about 0.29, clean snow less than 0.1.</source>
      <translation>Ersetzt die veröffentlichte Temperaturgrenze, für die Sentinel-2 kein Band hat: Fels in der Sonne ist im kurzwelligen Infrarot hell. Ein Pixel, das halb aus Fels und halb aus Schnee besteht, hat etwa 0,29, sauberer Schnee weniger als 0,1.</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="127" />
      <source>Replaces the published ratio of temperature to blue, which keeps clouds and bright snow out: at 255 K it means a blue of 0.64 at the top of the atmosphere. Without the light that the air scatters (about 0.1, and three quarters of the rest passes) that is 0.7 at the surface.</source>
      <translation>Ersetzt das veröffentlichte Verhältnis von Temperatur zu Blau, das Wolken und hellen Schnee ausschließt: Bei 255 K bedeutet es ein Blau von 0,64 am Oberrand der Atmosphäre. Ohne das Licht, das die Luft streut (etwa 0,1, und drei Viertel des Rests kommen durch), sind das 0,7 an der Oberfläche.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="244" />
      <location filename="../algorithms/compare.py" line="113" />
      <location filename="../algorithms/forestbaseline.py" line="178" />
      <location filename="../algorithms/setupenvironment.py" line="115" />
      <location filename="../algorithms/train.py" line="283" />
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="218" />
      <source>Requests at once</source>
      <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="148" />
      <location filename="../algorithms/fetchcomposite.py" line="181" />
      <location filename="../algorithms/fetchdem.py" line="77" />
      <location filename="../algorithms/localstack.py" line="114" />
      <source>Resolution</source>
      <translation>Auflösung</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="182" />
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="211" />
      <source>Rock</source>
      <translation>Fels</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="71" />
      <source>Rock Outcrop</source>
      <translation>Rock Outcrop</translation>
    </message>
    <message>
      <location filename="../algorithms/map_themes.py" line="43" />
      <source>Rock Outcrop: ADD</source>
      <translation>Rock Outcrop: ADD</translation>
    </message>
    <message>
      <location filename="../algorithms/map_themes.py" line="42" />
      <source>Rock Outcrop: GeoMap</source>
      <translation>Rock Outcrop: GeoMap</translation>
    </message>
    <message>
      <location filename="../algorithms/map_themes.py" line="41" />
      <source>Rock Outcrop: Johnson</source>
      <translation>Rock Outcrop: Johnson</translation>
    </message>
    <message>
      <location filename="../algorithms/map_themes.py" line="40" />
      <source>Rock Outcrop: agreement</source>
      <translation>Rock Outcrop: Übereinstimmung</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/dock.py" line="49" />
      <source>Rock Outcrop: comparison</source>
      <translation>Rock Outcrop: Vergleich</translation>
    </message>
    <message>
      <location filename="../algorithms/map_themes.py" line="38" />
      <source>Rock Outcrop: composite</source>
      <translation>Rock Outcrop: Komposit</translation>
    </message>
    <message>
      <location filename="../algorithms/map_themes.py" line="39" />
      <source>Rock Outcrop: prediction</source>
      <translation>Rock Outcrop: Vorhersage</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/provider.py" line="27" />
      <source>Rock Outcrop: rock masks of Antarctica</source>
      <translation>Rock Outcrop: Felsmasken der Antarktis</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="49" />
      <source>Rock Outcrop: training</source>
      <translation>Rock Outcrop: Training</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/dock.py" line="40" />
      <source>Rock Outcrop: welcome</source>
      <translation>Rock Outcrop: Willkommen</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="93" />
      <location filename="../algorithms/forestbaseline.py" line="189" />
      <location filename="../algorithms/mapregion.py" line="163" />
      <location filename="../algorithms/predict.py" line="76" />
      <location filename="../algorithms/spectralrule.py" line="85" />
      <location filename="../algorithms/vectorizemask.py" line="70" />
      <source>Rock area in km²</source>
      <translation>Felsfläche in km²</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="60" />
      <source>Rock by a random forest</source>
      <translation>Fels mit Random Forest</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="36" />
      <source>Rock by a spectral rule</source>
      <translation>Fels nach Spektralregel</translation>
    </message>
    <message>
      <location filename="../algorithms/mergelabels.py" line="64" />
      <location filename="../algorithms/products.py" line="46" />
      <source>Rock label</source>
      <translation>Fels-Label</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="89" />
      <location filename="../algorithms/forestbaseline.py" line="171" />
      <location filename="../algorithms/mapregion.py" line="153" />
      <location filename="../algorithms/predict.py" line="71" />
      <location filename="../algorithms/products.py" line="51" />
      <location filename="../algorithms/rasterizemask.py" line="78" />
      <location filename="../algorithms/spectralrule.py" line="81" />
      <location filename="../algorithms/vectorizemask.py" line="46" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="165" />
      <location filename="../scripts/chains/map_rock_outcrops.py" line="89" />
      <location filename="../scripts/chains/refine_and_compare.py" line="110" />
      <source>Rock mask</source>
      <translation>Felsmaske</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="64" />
      <source>Rock mask to fetch</source>
      <translation>Abzurufende Felsmaske</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" line="111" />
      <location filename="../algorithms/chain.py" line="49" />
      <location filename="../scripts/chains/builder.py" line="64" />
      <source>Rock outcrops</source>
      <translation>Felsaufschlüsse</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="158" />
      <location filename="../algorithms/products.py" line="57" />
      <location filename="../algorithms/vectorizemask.py" line="66" />
      <location filename="../scripts/chains/map_rock_outcrops.py" line="98" />
      <source>Rock outlines</source>
      <translation>Felsumrisse</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="50" />
      <source>Rock polygons</source>
      <translation>Felspolygone</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="165" />
      <location filename="../algorithms/mapregion.py" line="149" />
      <location filename="../algorithms/predict.py" line="65" />
      <location filename="../algorithms/products.py" line="49" />
      <location filename="../algorithms/spectralrule.py" line="75" />
      <location filename="../algorithms/vectorizemask.py" line="61" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="165" />
      <location filename="../scripts/chains/map_rock_outcrops.py" line="89" />
      <location filename="../scripts/chains/refine_and_compare.py" line="110" />
      <source>Rock probability</source>
      <translation>Felswahrscheinlichkeit</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="235" />
      <location filename="../algorithms/mapregion.py" line="141" />
      <location filename="../algorithms/train.py" line="276" />
      <source>Run folder</source>
      <translation>Laufordner</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="324" />
      <location filename="../algorithms/mapregion.py" line="214" />
      <location filename="../algorithms/train.py" line="360" />
      <source>Run folder: {0}</source>
      <translation>Laufordner: {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="32" />
      <source>Says whether the worker's Python environment is there and complete, which versions it holds, and on which device networks will run. It fails with advice when something is missing.</source>
      <translation>Gibt an, ob die Python-Umgebung des Workers vorhanden und vollständig ist, welche Versionen sie enthält und auf welchem Gerät Netze laufen werden. Schlägt mit einem Rat fehl, wenn etwas fehlt.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="131" />
      <source>Says which bands must have data, and the pixel size.</source>
      <translation>Bestimmt, welche Bänder Daten haben müssen, und die Pixelgröße.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="111" />
      <source>Scenes from this day on (UTC). Level-2A is complete from December 2018 on.</source>
      <translation>Szenen ab diesem Tag (UTC). Level-2A ist ab Dezember 2018 vollständig.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="52" />
      <source>Scenes from this day on (UTC). Several summers leave fewer gaps under clouds.</source>
      <translation>Szenen ab diesem Tag (UTC). Mehrere Sommer lassen weniger Lücken unter Wolken.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="115" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="56" />
      <source>Scenes to this day (UTC), itself included.</source>
      <translation>Szenen bis zu diesem Tag (UTC), diesen eingeschlossen.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="131" />
      <source>Scenes with a larger share of cloud are left out. Not lower by default: over snow, scenes are often said to be cloudier than they are, and pixels under cloud are left out anyway.</source>
      <translation>Szenen mit größerem Wolkenanteil werden ausgelassen. Die Voreinstellung ist nicht niedriger: Über Schnee gelten Szenen oft als stärker bewölkt, als sie sind, und Pixel unter Wolken werden ohnehin ausgelassen.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="142" />
      <source>Scenes with a lower sun are left out. Under 20° shadows are long and the correction of the atmosphere is no longer trusted.</source>
      <translation>Szenen mit tiefer stehender Sonne werden ausgelassen. Unter 20° sind die Schatten lang, und der Atmosphärenkorrektur ist nicht mehr zu trauen.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="153" />
      <source>Scored on</source>
      <translation>Bewertet auf</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/search_form.py" line="55" />
      <source>Search for disagreements</source>
      <translation>Suche nach Abweichungen</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="72" />
      <source>Searching for disagreements…</source>
      <translation>Abweichungen werden gesucht…</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="43" />
      <source>Second mask to learn from (GeoMap 2023), or any other.</source>
      <translation>Zweite Maske, von der gelernt wird (GeoMap 2023), oder eine beliebige andere.</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="54" />
      <location filename="../algorithms/forestbaseline.py" line="109" />
      <location filename="../algorithms/tilegrid.py" line="93" />
      <location filename="../algorithms/train.py" line="158" />
      <location filename="../scripts/chains/inputs.py" line="158" />
      <source>Seed</source>
      <translation>Startwert</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="141" />
      <source>Seeds</source>
      <translation>Anzahl der Startwerte</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="28" />
      <source>Sentinel-2 reflectance in B02 B03 B04 B08 B11 B12; bands are found by their names.</source>
      <translation>Sentinel-2-Reflektanz in B02 B03 B04 B08 B11 B12; Bänder werden an ihren Namen erkannt.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="31" />
      <source>Sentinel-2 reflectance in B02 B03 B04 B08 B11 B12; bands are found by their names. Left out, as where there is none, a model that can works on the elevation alone, on its grid.</source>
      <translation>Sentinel-2-Reflektanz in B02 B03 B04 B08 B11 B12; Bänder werden an ihren Namen erkannt. Ohne Angabe, etwa weil es keine gibt, arbeitet ein Modell, das es kann, allein mit dem Höhenmodell auf dessen Gitter.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="28" />
      <source>Sentinel-2 reflectance with bands named B02 B03 B04 B08 B11 B12.</source>
      <translation>Sentinel-2-Reflektanz mit Bändern namens B02 B03 B04 B08 B11 B12.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="49" />
      <source>Sentinel-2 reflectance. Its coordinate reference system is that of the tiles.</source>
      <translation>Sentinel-2-Reflektanz. Ihr Koordinatenbezugssystem ist das der Kacheln.</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="85" />
      <source>Sentinel-2 reflectance: {0}</source>
      <translation>Sentinel-2-Reflektanz: {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="54" />
      <source>Sentinel-2 surface reflectance with B02, B03, B08 and B11; bands are found by their names.</source>
      <translation>Sentinel-2-Oberflächenreflektanz mit B02, B03, B08 und B11; Bänder werden an ihren Namen erkannt.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="121" />
      <source>Sentinel-2's orbit ends there, and so does the published map.</source>
      <translation>Dort endet die Umlaufbahn von Sentinel-2 und ebenso die veröffentlichte Karte.</translation>
    </message>
    <message>
      <location filename="../algorithms/earth_engine_parameters.py" line="33" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="94" />
      <source>Service account</source>
      <translation>Dienstkonto</translation>
    </message>
    <message>
      <location filename="../algorithms/setupenvironment.py" line="30" />
      <source>Set up the environment</source>
      <translation>Umgebung einrichten</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="41" />
      <source>Set up the environment…</source>
      <translation>Umgebung einrichten…</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="101" />
      <source>Share for test</source>
      <translation>Anteil für den Test</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="84" />
      <source>Share for validation</source>
      <translation>Anteil für die Validierung</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="76" />
      <source>Share of pixels with data</source>
      <translation>Anteil der Pixel mit Daten</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="92" />
      <source>Share of pixels with the same mask</source>
      <translation>Anteil der Pixel mit derselben Maske</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="126" />
      <source>Share of test tiles</source>
      <translation>Anteil der Testkacheln</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="152" />
      <source>Share of the masks that say rock, 0 to 1, to train on.</source>
      <translation>Anteil der Masken, die Fels angeben, 0 bis 1, als Label für das Training.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="67" />
      <source>Share of validation tiles</source>
      <translation>Anteil der Validierungskacheln</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="85" />
      <source>Share where it overrules the masks</source>
      <translation>Anteil, wo er die Masken überstimmt</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="82" />
      <source>Share where the teacher is sure</source>
      <translation>Anteil, wo der Lehrer sicher ist</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="94" />
      <source>Share with data</source>
      <translation>Anteil mit Daten</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="92" />
      <source>Share with elevation</source>
      <translation>Anteil mit Höhe</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="50" />
      <source>Show all of the prediction or composite</source>
      <translation>Die ganze Vorhersage oder das ganze Komposit zeigen</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="104" />
      <source>Shown behind every map.</source>
      <translation>Wird hinter jeder Karte gezeigt.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="151" />
      <source>Shown behind the masks in the report.</source>
      <translation>Wird im Bericht hinter den Masken gezeigt.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="36" />
      <location filename="../rock_outcrop_plugin/gui/welcome/dock.py" line="95" />
      <source>Side-by-side comparison</source>
      <translation>Vergleich nebeneinander</translation>
    </message>
    <message>
      <location filename="../algorithms/signinearthengine.py" line="26" />
      <source>Sign in to Earth Engine</source>
      <translation>Bei Earth Engine anmelden</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="44" />
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="33" />
      <source>Sign in to Earth Engine…</source>
      <translation>Bei Earth Engine anmelden…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="56" />
      <source>Signed in, but without a cloud project: sign in again and give its id.</source>
      <translation>Angemeldet, aber ohne Cloud-Projekt: Melden Sie sich erneut an und geben Sie dessen ID an.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="54" />
      <source>Signed in, with the cloud project {0}.</source>
      <translation>Angemeldet, mit dem Cloud-Projekt {0}.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="143" />
      <source>Size of the paper, in landscape.</source>
      <translation>Papierformat, im Querformat.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="105" />
      <location filename="../algorithms/mapregion.py" line="87" />
      <location filename="../algorithms/parameters.py" line="46" />
      <location filename="../algorithms/products.py" line="45" />
      <location filename="../algorithms/slope.py" line="28" />
      <location filename="../algorithms/slope.py" line="54" />
      <location filename="../scripts/chains/steps.py" line="53" />
      <location filename="../scripts/chains/steps.py" line="56" />
      <source>Slope</source>
      <translation>Hangneigung</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="153" />
      <source>Slope in degrees (Horn 1981).</source>
      <translation>Hangneigung in Grad (Horn 1981).</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="106" />
      <location filename="../algorithms/parameters.py" line="47" />
      <source>Slope in degrees. Left out, it is derived from the elevation.</source>
      <translation>Hangneigung in Grad. Ohne Angabe wird sie aus dem Höhenmodell abgeleitet.</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="131" />
      <source>Smaller outcrops are left out of the outlines. 0 keeps all.</source>
      <translation>Kleinere Aufschlüsse werden in den Umrissen ausgelassen. 0 behält alle.</translation>
    </message>
    <message>
      <location filename="../algorithms/vectorizemask.py" line="57" />
      <source>Smaller outcrops are left out. 0 keeps all.</source>
      <translation>Kleinere Aufschlüsse werden ausgelassen. 0 behält alle.</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="102" />
      <source>Smaller patches are left out. 1,000 m² are ten pixels of 10 m: masks differ by a pixel along every outline, which says nothing of what is rock. 0 keeps all.</source>
      <translation>Kleinere Areale werden ausgelassen. 1000 m² sind zehn Pixel von 10 m: Masken unterscheiden sich entlang jedes Umrisses um ein Pixel, was nichts darüber sagt, was Fels ist. 0 behält alle.</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="115" />
      <source>So many of the largest are kept, of all references together.</source>
      <translation>So viele der größten werden behalten, von allen Referenzen zusammen.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="62" />
      <source>So many of the tiles with most rock are used. 2,400 is published.</source>
      <translation>So viele der Kacheln mit dem meisten Fels werden verwendet. Veröffentlicht ist 2400.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="166" />
      <source>Somebody who sits at the machine can answer the page.</source>
      <translation>Wer am Rechner sitzt, kann auf die Seite antworten.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="73" />
      <location filename="../algorithms/fetchdem.py" line="60" />
      <location filename="../algorithms/fetchreference.py" line="69" />
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="86" />
      <source>Source of the composite</source>
      <translation>Quelle des Komposits</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="109" />
      <source>Southernmost latitude</source>
      <translation>Südlichste Breite</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="93" />
      <source>Speed matters more often than the last digit.</source>
      <translation>Geschwindigkeit ist häufiger wichtig als die letzte Stelle.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="141" />
      <source>Split</source>
      <translation>Teilmenge</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="47" />
      <source>Stack local scenes</source>
      <translation>Lokale Szenen stapeln</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="73" />
      <source>Stage</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <location filename="../algorithms/selftrain.py" line="70" />
      <source>Stage that was chosen</source>
      <translation>Gewählte Stufe</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="210" />
      <source>Stage {0}</source>
      <translation>Stufe {0}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="85" />
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="151" />
      <source>Stage {0}, epoch {1}</source>
      <translation>Stufe {0}, Epoche {1}</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="165" />
      <location filename="../algorithms/selftrain.py" line="82" />
      <location filename="../scripts/chains/inputs.py" line="118" />
      <source>Stages</source>
      <translation>Stufen</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="80" />
      <source>Starting the worker</source>
      <translation>Worker wird gestartet</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="110" />
      <source>Starts the random numbers: the same seed grows the same forest.</source>
      <translation>Setzt den Anfang der Zufallszahlen: Derselbe Startwert lässt denselben Wald wachsen.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="159" />
      <source>Starts the random numbers: the same seed repeats a training.</source>
      <translation>Setzt den Anfang der Zufallszahlen: Derselbe Startwert wiederholt ein Training.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_list.py" line="33" />
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="210" />
      <source>Stop after this many epochs without improvement. Left out: the recipe's.</source>
      <translation>Nach so vielen Epochen ohne Verbesserung anhalten. Ohne Angabe: der Wert des Rezepts.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/run_view.py" line="79" />
      <source>Stopping…</source>
      <translation>Wird angehalten…</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="95" />
      <source>Stored number times this is reflectance. Left out: the scale in the file, or 0.0001 for integers (Sentinel-2's), or 1.</source>
      <translation>Gespeicherte Zahl mal diesem Wert ist die Reflektanz. Ohne Angabe: die Skalierung in der Datei oder 0,0001 bei Ganzzahlen (die von Sentinel-2) oder 1.</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="73" />
      <source>Surely other up to</source>
      <translation>Sicher anderes bis</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="57" />
      <source>Surely rock from</source>
      <translation>Sicher Fels ab</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="37" />
      <source>Swipe</source>
      <translation>Wischvergleich</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/swipe.py" line="94" />
      <source>Swipe handle</source>
      <translation>Wischgriff</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="243" />
      <location filename="../algorithms/compare.py" line="107" />
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="105" />
      <source>Takes the training out of this list. Nothing is deleted.</source>
      <translation>Nimmt das Training aus dieser Liste. Nichts wird gelöscht.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="137" />
      <source>Ten pixels of 10 m: less is a matter of outlines.</source>
      <translation>Zehn Pixel von 10 m: Weniger ist eine Frage der Umrisse.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="142" />
      <source>Terrain, light and three imperfect masks…</source>
      <translation>Gelände, Licht und drei unvollkommene Masken…</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="125" />
      <source>Test-time augmentation</source>
      <translation>Augmentierung beim Test</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/disagreement_tour.py" line="104" />
      <source>The algorithm that finds disagreements is missing. Reload the plugin.</source>
      <translation>Der Algorithmus zum Suchen von Abweichungen fehlt. Laden Sie das Plugin neu.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="101" />
      <source>The best number depends on free memory, which only the run knows.</source>
      <translation>Die beste Zahl hängt vom freien Speicher ab, den erst der Lauf kennt.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/install_advice.py" line="40" />
      <source>The certificate was refused: a proxy of your company reads the traffic. Ask its administrators for the certificate file, and let pip's setting global.cert name it.</source>
      <translation>Das Zertifikat wurde abgelehnt: Ein Proxy Ihrer Firma liest den Datenverkehr mit. Bitten Sie dessen Administratoren um die Zertifikatsdatei und nennen Sie sie pip in der Einstellung global.cert.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="149" />
      <source>The check was stopped.</source>
      <translation>Die Prüfung wurde angehalten.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/install_advice.py" line="48" />
      <source>The disk is full: free some space, or press 'Install into another folder…' and choose one on another disk.</source>
      <translation>Der Datenträger ist voll: Schaffen Sie Platz oder klicken Sie auf „In einen anderen Ordner installieren…“ und wählen Sie einen auf einem anderen Datenträger.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="83" />
      <source>The exported model with its card inside.</source>
      <translation>Das exportierte Modell mit seiner Karte darin.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="107" />
      <source>The fastest one that works is what is usually wanted.</source>
      <translation>Meist ist der schnellste gewünscht, der funktioniert.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="88" />
      <source>The fastest that is there is what is usually wanted.</source>
      <translation>Meist ist das schnellste vorhandene gewünscht.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_project.py" line="157" />
      <source>The file does not say its source.</source>
      <translation>Die Datei nennt ihre Quelle nicht.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="150" />
      <source>The finest of Sentinel-2's bands have it, and all steps use it.</source>
      <translation>Die feinsten Bänder von Sentinel-2 haben sie, und alle Schritte verwenden sie.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="108" />
      <source>The folder '{0}' cannot be made ({1}). Change its rights.</source>
      <translation>Der Ordner „{0}“ kann nicht angelegt werden ({1}). Ändern Sie seine Rechte.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="64" />
      <source>The folder {0} cannot be read ({1}). Ask for permission, or forget it here.</source>
      <translation>Der Ordner {0} kann nicht gelesen werden ({1}). Bitten Sie um Zugriff oder vergessen Sie ihn hier.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="63" />
      <source>The folder {0} was deleted or moved.</source>
      <translation>Der Ordner {0} wurde gelöscht oder verschoben.</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="36" />
      <source>The imperfect masks, as rasters with 1 for rock and 0 for other or values between; 'Rasterize a rock mask' makes them.</source>
      <translation>Die unvollkommenen Masken, als Raster mit 1 für Fels und 0 für anderes oder Werten dazwischen; „Felsmaske rasterisieren“ erzeugt sie.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="160" />
      <source>The installation was cancelled; nothing of it is left.</source>
      <translation>Die Installation wurde abgebrochen; nichts davon ist zurückgeblieben.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/install_advice.py" line="23" />
      <source>The log has the details. Install again, or use an existing Python.</source>
      <translation>Das Protokoll enthält die Einzelheiten. Installieren Sie neu oder verwenden Sie ein vorhandenes Python.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="58" />
      <source>The mask gets its pixels, usually those of the composite. Left out: pixels of 10 m in EPSG:3031.</source>
      <translation>Die Maske erhält dessen Pixel, üblicherweise die des Komposits. Ohne Angabe: Pixel von 10 m in EPSG:3031.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="54" />
      <source>The masks' shares in the label, Johnson first. Equal as published.</source>
      <translation>Die Anteile der Masken am Label, Johnson zuerst. Gleich wie veröffentlicht.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="125" />
      <source>The median of all clear pixels of the days, on the grid of 10 m.</source>
      <translation>Der Median aller klaren Pixel der Tage, auf dem Gitter von 10 m.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="72" />
      <source>The model has learnt already; more would forget.</source>
      <translation>Das Modell hat schon gelernt; mit mehr würde es vergessen.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="53" />
      <source>The model is in {0}.</source>
      <translation>Das Modell liegt in {0}.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="110" />
      <source>The packages are downloaded and installed; this takes some minutes.</source>
      <translation>Die Pakete werden heruntergeladen und installiert; dies dauert einige Minuten.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="72" />
      <source>The part to be fetched. It grows to whole pixels.</source>
      <translation>Der abzurufende Teil. Er wird auf ganze Pixel erweitert.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/install_advice.py" line="35" />
      <source>The proxy did not let pip through: press 'Network options…', check host, port, user and password under Proxy, then install again. QGIS's proxy is used for the installation too.</source>
      <translation>Der Proxy hat pip nicht durchgelassen: Klicken Sie auf „Netzwerkoptionen…“, prüfen Sie unter Proxy Host, Port, Benutzer und Passwort und installieren Sie dann erneut. Der Proxy von QGIS wird auch für die Installation verwendet.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="181" />
      <source>The published 0.25, carried over to the surface.</source>
      <translation>Die veröffentlichten 0,25, auf die Oberfläche übertragen.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="58" />
      <source>The published network has as many.</source>
      <translation>Das veröffentlichte Netz hat ebenso viele.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="180" />
      <source>The published ratio to temperature, carried over to the surface.</source>
      <translation>Das veröffentlichte Verhältnis zur Temperatur, auf die Oberfläche übertragen.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="96" />
      <source>The recipe knows what belongs to its method.</source>
      <translation>Das Rezept weiß, was zu seiner Methode gehört.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="95" />
      <source>The recipe knows which labels belong to its method.</source>
      <translation>Das Rezept weiß, welche Labels zu seiner Methode gehören.</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="84" />
      <source>The rights of the inputs apply.</source>
      <translation>Es gelten die Rechte der Eingaben.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="81" />
      <source>The same page as PNG.</source>
      <translation>Dieselbe Seite als PNG.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="94" />
      <source>The same seed gives the same split.</source>
      <translation>Derselbe Startwert ergibt dieselbe Aufteilung.</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="76" />
      <source>The same seed gives the same weights on a GPU too, more slowly. On a CPU it always does.</source>
      <translation>Derselbe Startwert ergibt auch auf einer GPU dieselben Gewichte, nur langsamer. Auf einer CPU ist das immer so.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="159" />
      <source>The same seed repeats a run.</source>
      <translation>Derselbe Startwert wiederholt einen Lauf.</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="62" />
      <source>The scene is a square of this many tiles of 5.2 km. Default 3 (15.6 km).</source>
      <translation>Die Szene ist ein Quadrat aus so vielen Kacheln zu 5,2 km je Seite. Voreinstellung 3 (15,6 km).</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="144" />
      <source>The scene is in the project. Next: train on its masks, map its rock and compare with the truth. The settings are small enough for a CPU.</source>
      <translation>Die Szene ist im Projekt. Als Nächstes: auf ihren Masken trainieren, ihren Fels kartieren und mit der Wahrheit vergleichen. Die Einstellungen sind klein genug für eine CPU.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="136" />
      <source>The scene was cancelled.</source>
      <translation>Die Szene wurde abgebrochen.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/disagreement_tour.py" line="130" />
      <source>The search was cancelled.</source>
      <translation>Die Suche wurde abgebrochen.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/disagreement_tour.py" line="134" />
      <source>The search wrote no layer of disagreements. Run it again.</source>
      <translation>Die Suche hat keinen Layer mit Abweichungen geschrieben. Führen Sie sie erneut aus.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="37" />
      <source>The second view over the first, with a handle between</source>
      <translation>Die zweite Ansicht über der ersten, mit einem Griff dazwischen</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="148" />
      <source>The seeds are this number and the ones after it.</source>
      <translation>Die Startwerte sind diese Zahl und die darauf folgenden.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="155" />
      <source>The sun is highest and seasonal snow least in the austral summer.</source>
      <translation>Im Südsommer steht die Sonne am höchsten, und saisonaler Schnee ist am seltensten.</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="63" />
      <source>The teacher's share is half.</source>
      <translation>Der Anteil des Lehrers ist die Hälfte.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="104" />
      <source>The teacher's share is the recipe's.</source>
      <translation>Der Anteil des Lehrers ist der des Rezepts.</translation>
    </message>
    <message>
      <location filename="../algorithms/selftrain.py" line="75" />
      <source>The teacher's share is the recipe's: all for rock, where the masks take part through the label model, half for rock-published.</source>
      <translation>Der Anteil des Lehrers ist der des Rezepts: alles für rock, wo die Masken über das Label-Modell eingehen, die Hälfte für rock-published.</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="60" />
      <source>The teacher: a .safetensors or .onnx file that 'Train a model' wrote.</source>
      <translation>Der Lehrer: eine .safetensors- oder .onnx-Datei, die „Modell trainieren“ geschrieben hat.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="47" />
      <source>The training ends and writes its best model. This may take some minutes.</source>
      <translation>Das Training wird beendet und schreibt sein bestes Modell. Dies kann einige Minuten dauern.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/map_rock_outcrops.py" line="87" />
      <location filename="../scripts/chains/refine_and_compare.py" line="108" />
      <source>The whole composite, with the model's own threshold.</source>
      <translation>Das ganze Komposit, mit dem Schwellenwert des Modells.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="56" />
      <source>There is no training yet. Start one here, or add a folder that holds some.</source>
      <translation>Es gibt noch kein Training. Beginnen Sie hier eines oder fügen Sie einen Ordner hinzu, der welche enthält.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/empty_page.py" line="23" />
      <source>There is nothing to compare yet. Load a composite, a predicted mask or probability and reference masks (Johnson, GeoMap, ADD), and they appear here side by side. No data at hand? Generate a scene to try it on.</source>
      <translation>Es gibt noch nichts zu vergleichen. Laden Sie ein Komposit, eine vorhergesagte Maske oder Wahrscheinlichkeit und Referenzmasken (Johnson, GeoMap, ADD), und sie erscheinen hier nebeneinander. Keine Daten zur Hand? Erzeugen Sie eine Szene zum Ausprobieren.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="76" />
      <source>Three give a mean and a spread; each more is a whole training more.</source>
      <translation>Drei ergeben ein Mittel und eine Streuung; jeder weitere ist ein ganzes Training mehr.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="220" />
      <location filename="../algorithms/compare.py" line="80" />
      <location filename="../algorithms/disagreements.py" line="67" />
      <location filename="../algorithms/forestbaseline.py" line="147" />
      <location filename="../algorithms/prediction_parameters.py" line="46" />
      <location filename="../algorithms/train.py" line="218" />
      <source>Threshold</source>
      <translation>Schwellenwert</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="187" />
      <source>Threshold of the mask</source>
      <translation>Schwellenwert der Maske</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="165" />
      <source>Threshold: {0}.</source>
      <translation>Schwellenwert: {0}.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="36" />
      <source>Tile grid</source>
      <translation>Kachelgitter</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="112" />
      <location filename="../algorithms/forestbaseline.py" line="100" />
      <location filename="../algorithms/train.py" line="111" />
      <source>Tile index of 'Tile grid'. Left out, it is made with its defaults.</source>
      <translation>Kachelindex von „Kachelgitter“. Ohne Angabe wird er mit dessen Voreinstellungen erstellt.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="126" />
      <source>Tile index of 'Tile grid': its training tiles calibrate, its validation tiles measure. Left out: tiles from all over the composite.</source>
      <translation>Kachelindex von „Kachelgitter“: Seine Trainingskacheln kalibrieren, seine Validierungskacheln messen. Ohne Angabe: Kacheln aus dem ganzen Komposit.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="135" />
      <source>Tile index of the training, to compare only tiles of one split.</source>
      <translation>Kachelindex des Trainings, um nur Kacheln einer Teilmenge zu vergleichen.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="202" />
      <location filename="../algorithms/prediction_parameters.py" line="78" />
      <location filename="../algorithms/tilegrid.py" line="71" />
      <location filename="../scripts/chains/prepare_training_data.py" line="57" />
      <source>Tile size</source>
      <translation>Kachelgröße</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/example_tiles.py" line="59" />
      <source>Tile {0}: {1}</source>
      <translation>Kachel {0}: {1}</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="108" />
      <location filename="../algorithms/compare.py" line="131" />
      <location filename="../algorithms/exportmodel.py" line="122" />
      <location filename="../algorithms/forestbaseline.py" line="96" />
      <location filename="../algorithms/products.py" line="53" />
      <location filename="../algorithms/pseudolabels.py" line="68" />
      <location filename="../algorithms/tilegrid.py" line="64" />
      <location filename="../algorithms/train.py" line="107" />
      <location filename="../scripts/chains/steps.py" line="69" />
      <source>Tiles</source>
      <translation>Kacheln</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="60" />
      <source>Tiles along an edge</source>
      <translation>Kacheln je Seite</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="75" />
      <source>Tiles along an edge:</source>
      <translation>Kacheln je Seite:</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="127" />
      <source>Tiles kept out of training, to compare on.</source>
      <translation>Kacheln, die dem Training vorenthalten bleiben, um darauf zu vergleichen.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="73" />
      <source>Tiles on which the best epoch and the threshold are found. 0.2 is published.</source>
      <translation>Kacheln, auf denen die beste Epoche und der Schwellenwert bestimmt werden. Veröffentlicht ist 0,2.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="104" />
      <source>Tiles or crops per optimiser step. 4 is published; 8 suits crops.</source>
      <translation>Kacheln oder Ausschnitte je Schritt des Optimierers. Veröffentlicht ist 4; für Ausschnitte eignet sich 8.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="141" />
      <source>Tiles per optimiser step. 4 is the published value; more needs more memory.</source>
      <translation>Kacheln je Schritt des Optimierers. Der veröffentlichte Wert ist 4; mehr benötigt mehr Speicher.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="80" />
      <source>Tiles that chose nothing are the fairest; not every index has them.</source>
      <translation>Kacheln, nach denen nichts gewählt wurde, sind am fairsten; nicht jeder Index hat welche.</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="156" />
      <source>Tiles to train on and to measure with.</source>
      <translation>Kacheln zum Trainieren und zum Messen.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="119" />
      <source>Tiles with less data are not used. 0: one valid pixel is enough.</source>
      <translation>Kacheln mit weniger Daten werden nicht verwendet. 0: Ein gültiges Pixel genügt.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="75" />
      <source>Time left</source>
      <translation>Verbleibende Zeit</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="131" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="73" />
      <source>Train a model</source>
      <translation>Modell trainieren</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="45" />
      <source>Train a model…</source>
      <translation>Modell trainieren…</translation>
    </message>
    <message>
      <location filename="../scripts/chains/train_from_references.py" line="22" />
      <source>Train from references</source>
      <translation>Aus Referenzen trainieren</translation>
    </message>
    <message>
      <location filename="../algorithms/selftrain.py" line="55" />
      <location filename="../scripts/chains/map_rock_outcrops.py" line="57" />
      <location filename="../scripts/chains/train_from_references.py" line="60" />
      <source>Train in stages</source>
      <translation>In Stufen trainieren</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="192" />
      <source>Train on random squares of this many pixels cut from the tiles: more steps per epoch where there are few tiles. Left out: whole tiles, as published, or 64 where an epoch of whole tiles would have fewer than 50 batches.</source>
      <translation>Auf zufälligen Quadraten von so vielen Pixeln Kantenlänge trainieren, die aus den Kacheln geschnitten werden: mehr Schritte je Epoche, wo es wenige Kacheln gibt. Ohne Angabe: ganze Kacheln wie veröffentlicht, oder 64, wo eine Epoche ganzer Kacheln weniger als 50 Batches hätte.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="108" />
      <location filename="../scripts/chains/refine_and_compare.py" line="67" />
      <source>Train on random squares of this many pixels. Left out: whole tiles, or 64 for few tiles.</source>
      <translation>Auf zufälligen Quadraten von so vielen Pixeln Kantenlänge trainieren. Ohne Angabe: ganze Kacheln oder 64 bei wenigen Kacheln.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/refine_and_compare.py" line="79" />
      <source>Train the model on</source>
      <translation>Modell weitertrainieren</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="193" />
      <source>Train with corrections…</source>
      <translation>Mit Korrekturen trainieren…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="171" />
      <location filename="../rock_outcrop_plugin/gui/training/run_list.py" line="33" />
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_state.py" line="52" />
      <source>Training and prediction need PyTorch and other packages, which are not part of QGIS. They are installed into your own folder for application data: no administrator rights are needed, and QGIS itself is not changed. It takes the internet and about 2 GB of disk (8 GB with CUDA).</source>
      <translation>Training und Vorhersage benötigen PyTorch und andere Pakete, die nicht zu QGIS gehören. Sie werden in Ihrem eigenen Ordner für Anwendungsdaten installiert: Administratorrechte sind nicht nötig, und QGIS selbst wird nicht verändert. Nötig sind das Internet und etwa 2 GB Speicherplatz (8 GB mit CUDA).</translation>
    </message>
    <message>
      <location filename="../scripts/chains/map_rock_outcrops.py" line="76" />
      <location filename="../scripts/chains/refine_and_compare.py" line="97" />
      <location filename="../scripts/chains/train_from_references.py" line="66" />
      <source>Training report</source>
      <translation>Trainingsbericht</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="158" />
      <source>Training {0}: {1}</source>
      <translation>Training {0}: {1}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="35" />
      <location filename="../rock_outcrop_plugin/gui/training/run_list.py" line="28" />
      <location filename="../rock_outcrop_plugin/gui/welcome/dock.py" line="92" />
      <source>Trainings</source>
      <translation>Trainingsläufe</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="76" />
      <source>Trains a U-Net on labels that are known to be wrong in places, so that it maps better than they do: soft labels, a loss that trusts confident predictions where a mask may have missed rock, and a teacher network that averages the student's weights. It runs in the background on the GPU if there is one. The run folder keeps the model, the curves and a report. Method after Dahle et al., weakly supervised segmentation of Antarctic rock outcrops; Tarvainen and Valpola (2017), Mean teachers.</source>
      <translation>Trainiert ein U-Net auf Labels, die bekanntermaßen stellenweise falsch sind, sodass es besser kartiert als sie: weiche Labels, eine Verlustfunktion, die sicheren Vorhersagen vertraut, wo eine Maske Fels übersehen haben kann, und ein Lehrernetz, das die Gewichte des Schülers mittelt. Es läuft im Hintergrund, auf der GPU, falls vorhanden. Der Laufordner bewahrt das Modell, die Kurven und einen Bericht auf. Methode nach Dahle et al., schwach überwachte Segmentierung antarktischer Felsaufschlüsse; Tarvainen und Valpola (2017), Mean teachers.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/train_from_references.py" line="23" />
      <source>Trains a model in stages on two imperfect rock masks, given as polygons, and on what you have marked where masks disagree. The model maps any composite with 'Predict rock'.</source>
      <translation>Trainiert ein Modell in Stufen auf zwei unvollkommenen Felsmasken, angegeben als Polygone, und auf dem, was Sie dort markiert haben, wo Masken voneinander abweichen. Das Modell kartiert mit „Fels vorhersagen“ jedes Komposit.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/refine_and_compare.py" line="30" />
      <source>Trains an existing model on, with labels that your marks correct, maps with it, compares the map with the masks, and lists the largest places where they still differ: mark these, and run it again. Keep some marks aside as ground truth: those that were trained on say nothing of places that were not.</source>
      <translation>Trainiert ein vorhandenes Modell weiter, mit Labels, die Ihre Markierungen korrigieren, kartiert damit, vergleicht die Karte mit den Masken und führt die größten Stellen auf, an denen sie sich noch unterscheiden: Markieren Sie diese und führen Sie es erneut aus. Behalten Sie einige Markierungen als Bodenwahrheit zurück: Diejenigen, auf denen trainiert wurde, sagen nichts über Stellen, für die das nicht gilt.</translation>
    </message>
    <message>
      <location filename="../algorithms/selftrain.py" line="58" />
      <source>Trains on several imperfect masks until the map is better than they are. Before the first stage a classifier of single pixels learns together with what each mask gets wrong, and corrects the labels. A network learns from them, and its predictions are the labels that a new network learns from in the second stage. The more stable of the two is returned, judged without any truth. Each stage keeps its labels, model and report in the run folder. Method after Dahle et al., weakly supervised segmentation of Antarctic rock outcrops; Raykar et al. (2010), Learning from crowds.</source>
      <translation>Trainiert auf mehreren unvollkommenen Masken, bis die Karte besser ist als sie. Vor der ersten Stufe lernt ein Klassifikator einzelner Pixel zugleich, was jede Maske falsch macht, und korrigiert die Labels. Ein Netz lernt von ihnen, und seine Vorhersagen sind die Labels, von denen in der zweiten Stufe ein neues Netz lernt. Zurückgegeben wird das stabilere der beiden, ohne jede Wahrheit beurteilt. Jede Stufe bewahrt ihre Labels, ihr Modell und ihren Bericht im Laufordner auf. Methode nach Dahle et al., schwach überwachte Segmentierung antarktischer Felsaufschlüsse; Raykar et al. (2010), Learning from crowds.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="77" />
      <source>Trains the same set-up once in full and once without each of its parts, with several seeds, and scores all of them against a truth that no training sees: mean, spread, and the difference to the full method, paired by seed. The masks, their union, the spectral rule and a random forest on the same labels are scored beside them. It is many trainings: what is finished stays in the run folder, and a repeated call with the same folder goes on from there.</source>
      <translation>Trainiert denselben Aufbau einmal vollständig und einmal ohne jeden seiner Teile, mit mehreren Startwerten, und bewertet alle an einer Wahrheit, die kein Training sieht: Mittel, Streuung und der Unterschied zur vollen Methode, gepaart nach Startwert. Die Masken, ihre Vereinigung, die Spektralregel und ein Random Forest auf denselben Labels werden daneben bewertet. Das sind viele Trainingsläufe: Was fertig ist, bleibt im Laufordner, und ein wiederholter Aufruf mit demselben Ordner fährt von dort fort.</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="114" />
      <source>Trees</source>
      <translation>Bäume</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="67" />
      <location filename="../algorithms/products.py" line="50" />
      <source>Truth</source>
      <translation>Wahrheit</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="62" />
      <source>Try it on a generated scene</source>
      <translation>An einer erzeugten Szene ausprobieren</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="71" />
      <source>Two pixels of Sentinel-2: a click is not surer than that.</source>
      <translation>Zwei Pixel von Sentinel-2: Genauer ist ein Klick nicht.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="87" />
      <location filename="../algorithms/products.py" line="47" />
      <source>Uncertainty</source>
      <translation>Unsicherheit</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="182" />
      <source>Undo mark</source>
      <translation>Markierung rückgängig machen</translation>
    </message>
    <message>
      <location filename="../algorithms/help/content.py" line="51" />
      <source>Unit: {0} ({1}).</source>
      <translation>Einheit: {0} ({1}).</translation>
    </message>
    <message>
      <location filename="../algorithms/help/content.py" line="53" />
      <source>Unit: {0}.</source>
      <translation>Einheit: {0}.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="211" />
      <source>Unsure</source>
      <translation>Unsicher</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="183" />
      <source>Use an existing Python</source>
      <translation>Vorhandenes Python verwenden</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="65" />
      <source>Use an existing Python…</source>
      <translation>Vorhandenes Python verwenden…</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="64" />
      <source>Uses the scene classification of Sentinel-2, QA_PIXEL of Landsat. Over bright snow both are often wrong: switch it off for scenes that you know to be clear.</source>
      <translation>Verwendet die Szenenklassifikation von Sentinel-2, QA_PIXEL von Landsat. Über hellem Schnee sind beide oft falsch: Schalten Sie dies für Szenen aus, von denen Sie wissen, dass sie klar sind.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/example_tiles.py" line="52" />
      <source>Validation tiles after epoch {0}</source>
      <translation>Validierungskacheln nach Epoche {0}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/cursor_table.py" line="141" />
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/cursor_table.py" line="140" />
      <source>Values under the cursor</source>
      <translation>Werte unter dem Mauszeiger</translation>
    </message>
    <message>
      <location filename="../algorithms/vectorizemask.py" line="35" />
      <source>Vectorize a rock mask</source>
      <translation>Felsmaske vektorisieren</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="94" />
      <location filename="../algorithms/fetchreference.py" line="108" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="54" />
      <source>Versions</source>
      <translation>Versionen</translation>
    </message>
    <message>
      <location filename="../algorithms/setupenvironment.py" line="120" />
      <source>Versions of all packages, and the device that will be used.</source>
      <translation>Versionen aller Pakete und das Gerät, das verwendet wird.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="233" />
      <source>Weight of doubted labels</source>
      <translation>Gewicht bezweifelter Labels</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="239" />
      <source>Weight of pixels that are labelled other but predicted rock with more than 0.95. Left out 0.2 (the published text: down-weighted by 80%); its table says 0.75.</source>
      <translation>Gewicht von Pixeln, die als anderes gelabelt, aber mit mehr als 0,95 als Fels vorhergesagt sind. Ohne Angabe 0,2 (der veröffentlichte Text: um 80 % herabgewichtet); dessen Tabelle nennt 0,75.</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="42" />
      <location filename="../algorithms/mergelabels.py" line="57" />
      <location filename="../scripts/chains/prepare_training_data.py" line="53" />
      <source>Weights</source>
      <translation>Gewichte</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="34" />
      <source>Welcome</source>
      <translation>Willkommen</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="108" />
      <source>What 'Compare masks' made of the prediction; its first band is shown.</source>
      <translation>Was „Masken vergleichen“ aus der Vorhersage gemacht hat; gezeigt wird das erste Band.</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="136" />
      <source>What is darker than this and no water is rock in shade; snow in shade is brighter. Published: 0.25 at the top of the atmosphere, which is 0.2 at the surface. 0 leaves rock in shade out.</source>
      <translation>Was dunkler als dies und kein Wasser ist, ist Fels im Schatten; Schnee im Schatten ist heller. Veröffentlicht: 0,25 am Oberrand der Atmosphäre, das sind 0,2 an der Oberfläche. 0 lässt Fels im Schatten aus.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/builder.py" line="97" />
      <source>What is done</source>
      <translation>Was geschieht</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="86" />
      <source>What is mapped, and from which channels.</source>
      <translation>Was kartiert wird und aus welchen Kanälen.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="101" />
      <location filename="../algorithms/train.py" line="100" />
      <source>What is mapped, from which channels, with which settings.</source>
      <translation>Was kartiert wird, aus welchen Kanälen und mit welchen Einstellungen.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="48" />
      <source>What is mapped, in any reference system.</source>
      <translation>Was kartiert wird, in einem beliebigen Bezugssystem.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="121" />
      <source>What is really there, for instance mapped by hand: every mask is scored against it. Points with the field 'mark' (rock, not rock, unsure), as the comparison panel saves them, score every mask at the points, with 95% intervals.</source>
      <translation>Was wirklich da ist, zum Beispiel von Hand kartiert: Jede Maske wird daran bewertet. Punkte mit dem Feld „mark“ (rock, not rock, unsure), wie das Vergleichsbedienfeld sie speichert, bewerten jede Maske an den Punkten, mit Konfidenzintervallen von 95 %.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="116" />
      <source>What is really there, or the best mask there is, as polygons or a raster with 1 for rock. It only scores.</source>
      <translation>Was wirklich da ist, oder die beste vorhandene Maske, als Polygone oder als Raster mit 1 für Fels. Dient nur der Bewertung.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="59" />
      <source>What is really there, where it is known: a mask, or points with the field 'mark'. Every mask is scored against it.</source>
      <translation>Was wirklich da ist, wo es bekannt ist: eine Maske oder Punkte mit dem Feld „mark“. Jede Maske wird daran bewertet.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="133" />
      <source>What is removed, one at a time. pseudo_labels: one stage on the masks alone; label_model: the first stage learns from the masks; references: each mask in turn. A part that the set-up does not have is left out. None: the full method and what it has to beat, alone.</source>
      <translation>Was entfernt wird, jeweils eines. pseudo_labels: eine Stufe nur auf den Masken; label_model: Die erste Stufe lernt von den Masken; references: jede Maske der Reihe nach. Ein Teil, den der Aufbau nicht hat, wird ausgelassen. Keines: nur die volle Methode und das, was sie übertreffen muss.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="81" />
      <source>What the composite covers, in any reference system.</source>
      <translation>Was das Komposit abdeckt, in einem beliebigen Bezugssystem.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="121" />
      <source>What the heights of local files are above, for the metadata; nothing is computed from it. Left out: as in the files.</source>
      <translation>Worüber die Höhen lokaler Dateien gemessen sind, für die Metadaten; daraus wird nichts berechnet. Ohne Angabe: wie in den Dateien.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="69" />
      <source>What the map is compared with. add is the smallest download.</source>
      <translation>Womit die Karte verglichen wird. add ist der kleinste Download.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="112" />
      <source>What the maps show. Left out: all of the prediction.</source>
      <translation>Was die Karten zeigen. Ohne Angabe: die ganze Vorhersage.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="59" />
      <source>What to do</source>
      <translation>Was zu tun ist</translation>
    </message>
    <message>
      <location filename="../scripts/chains/refine_and_compare.py" line="138" />
      <source>What to mark next: the largest patches in which they differ.</source>
      <translation>Was als Nächstes zu markieren ist: die größten Areale, in denen sie sich unterscheiden.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/view_pane.py" line="40" />
      <location filename="../rock_outcrop_plugin/gui/comparison/view_pane.py" line="41" />
      <source>What view {0} shows</source>
      <translation>Was Ansicht {0} zeigt</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/view_pane.py" line="130" />
      <source>What was shown here is no longer in the project. Choose something else.</source>
      <translation>Was hier gezeigt wurde, ist nicht mehr im Projekt. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/builder.py" line="99" />
      <source>What you get</source>
      <translation>Was Sie erhalten</translation>
    </message>
    <message>
      <location filename="../scripts/chains/builder.py" line="95" />
      <source>What you give</source>
      <translation>Was Sie angeben</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="61" />
      <source>Where it has no data (REMA: the sea) the result has none. Left out: the sea is mapped too, and dark turbid water can be taken for rock.</source>
      <translation>Wo es keine Daten hat (REMA: das Meer), hat auch das Ergebnis keine. Ohne Angabe: Auch das Meer wird kartiert, und dunkles trübes Wasser kann für Fels gehalten werden.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="127" />
      <source>Where names do not tell the bands: B02,B03,B04,B08,B11,B12 in the order of the files, which then are one scene.</source>
      <translation>Wo Namen die Bänder nicht verraten: B02,B03,B04,B08,B11,B12 in der Reihenfolge der Dateien, die dann eine Szene sind.</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="116" />
      <source>Where the composite has no data but the elevation has, use the elevation alone, if the model has learnt to (group dropout). Otherwise such pixels are nodata.</source>
      <translation>Wo das Komposit keine Daten hat, wohl aber das Höhenmodell, dieses allein verwenden, wenn das Modell es gelernt hat (Gruppen-Dropout). Sonst haben solche Pixel keinen Datenwert.</translation>
    </message>
    <message>
      <location filename="../algorithms/setupenvironment.py" line="58" />
      <source>Where the environment is made. Left out: your folder for application data.</source>
      <translation>Wo die Umgebung angelegt wird. Ohne Angabe: Ihr Ordner für Anwendungsdaten.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="113" />
      <source>Where the files come from instead: a STAC API, one raster or VRT, or a bucket with the product's own file names. Left out: the product's STAC API.</source>
      <translation>Woher die Dateien stattdessen kommen: eine STAC-API, ein einzelnes Raster oder VRT oder ein Bucket mit den Dateinamen des Produkts. Ohne Angabe: die STAC-API des Produkts.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="86" />
      <location filename="../algorithms/disagreements.py" line="73" />
      <source>Where the prediction is a probability: from which value on it is rock. Left out: the threshold stored in the raster, or 0.9.</source>
      <translation>Wo die Vorhersage eine Wahrscheinlichkeit ist: ab welchem Wert sie Fels bedeutet. Ohne Angabe: der im Raster gespeicherte Schwellenwert oder 0,9.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="193" />
      <source>Where to look: the largest patches in which they differ.</source>
      <translation>Wo hinzusehen ist: die größten Areale, in denen sie sich unterscheiden.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="99" />
      <source>Which layer of the source it is. Left out, it is found by its name.</source>
      <translation>Welcher Layer der Quelle es ist. Ohne Angabe wird er an seinem Namen erkannt.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="146" />
      <source>Which tiles of the index are compared; needs the tile index.</source>
      <translation>Welche Kacheln des Index verglichen werden; benötigt den Kachelindex.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="158" />
      <source>Which tiles of the index. auto: those for testing if there are any, otherwise those for validation, which chose epoch and threshold.</source>
      <translation>Welche Kacheln des Index. auto: die zum Testen, falls vorhanden, sonst die zur Validierung, nach denen Epoche und Schwellenwert gewählt wurden.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/steps.py" line="67" />
      <source>Which tiles teach, which judge, and which are kept for a test.</source>
      <translation>Welche Kacheln lehren, welche beurteilen und welche für einen Test aufbewahrt werden.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="141" />
      <source>Which tiles the comparison looks at.</source>
      <translation>Welche Kacheln der Vergleich betrachtet.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="81" />
      <source>Which units of GeoMap count as exposed rock: codes (SIMPCODE, 10 to 70) or the groups bedrock, deposits, unclassified, water, separated by commas. Left out: all but water, because loose deposits look like rock from above.</source>
      <translation>Welche Einheiten von GeoMap als freiliegender Fels zählen: Codes (SIMPCODE, 10 bis 70) oder die Gruppen bedrock, deposits, unclassified, water, durch Kommas getrennt. Ohne Angabe: alle außer water, weil Lockersedimente von oben wie Fels aussehen.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="118" />
      <source>Whole per cents suffice for a mask and take a quarter of the disk.</source>
      <translation>Ganze Prozente genügen für eine Maske und belegen ein Viertel des Speicherplatzes.</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="88" />
      <source>Window</source>
      <translation>Fenster</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="102" />
      <source>Windows per network call; more than 1 pays on a GPU only. 0: chosen from the GPU's free memory.</source>
      <translation>Fenster je Netzaufruf; mehr als 1 lohnt sich nur auf einer GPU. 0: nach dem freien Speicher der GPU gewählt.</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="31" />
      <source>With an initial model: only its decoder is trained on. For a few tiles of a new place, which would spoil what the encoder has learnt.</source>
      <translation>Mit einem Ausgangsmodell: Nur dessen Decoder wird weiter trainiert. Für wenige Kacheln eines neuen Ortes, die verderben würden, was der Encoder gelernt hat.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="68" />
      <source>With enough tiles the encoder learns something too.</source>
      <translation>Mit genügend Kacheln lernt auch der Encoder etwas.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/map_rock_outcrops.py" line="109" />
      <location filename="../scripts/chains/refine_and_compare.py" line="120" />
      <source>With every mask, and with the truth where it is known.</source>
      <translation>Mit jeder Maske und, wo sie bekannt ist, mit der Wahrheit.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="163" />
      <source>With the model's own threshold.</source>
      <translation>Mit dem Schwellenwert des Modells.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="141" />
      <source>Without a tile index there is nothing to choose from.</source>
      <translation>Ohne Kachelindex gibt es nichts auszuwählen.</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="115" />
      <source>Without an extent and an area: all that the inputs cover north of it is mapped. Sentinel-2 sees nothing south of about 82.7° S.</source>
      <translation>Ohne Ausdehnung und Gebiet: Kartiert wird alles, was die Eingaben nördlich davon abdecken. Sentinel-2 sieht südlich von etwa 82,7° S nichts.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="140" />
      <source>Without it every raster loses a rim of one pixel.</source>
      <translation>Ohne dies verliert jedes Raster einen Rand von einem Pixel.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="49" />
      <source>Writes a trained model as ONNX, for 'Predict rock', for the Deepness plugin and for machines without PyTorch. float16 halves the file and is meant for GPUs; int8 makes it a quarter and pays on processors with integer instructions and on GPUs. What that costs is measured on the tiles of a scene that you give: how much of the mask stays the same, and how much IoU is lost. The figures are logged and kept in the model's card. Inputs and outputs are the same in all of them.</source>
      <translation>Schreibt ein trainiertes Modell als ONNX, für „Fels vorhersagen“, für das Plugin Deepness und für Rechner ohne PyTorch. float16 halbiert die Datei und ist für GPUs gedacht; int8 macht sie viermal kleiner und lohnt sich auf Prozessoren mit Ganzzahlbefehlen und auf GPUs. Was das kostet, wird auf den Kacheln einer von Ihnen angegebenen Szene gemessen: wie viel der Maske gleich bleibt und wie viel IoU verloren geht. Die Werte werden protokolliert und in der Karte des Modells gespeichert. Eingaben und Ausgaben sind bei allen gleich.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="133" />
      <source>Written at the top of the page.</source>
      <translation>Steht oben auf der Seite.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/install_advice.py" line="44" />
      <source>You may not write there: press 'Install into another folder…' and choose one of your own. Administrator rights are not needed.</source>
      <translation>Dort dürfen Sie nicht schreiben: Klicken Sie auf „In einen anderen Ordner installieren…“ und wählen Sie einen eigenen. Administratorrechte sind nicht nötig.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="156" />
      <source>Zips and tars are unpacked there while it runs, about 0.5 GB for each Sentinel-2 scene. Left out: a temporary folder.</source>
      <translation>ZIP- und TAR-Archive werden während des Laufs dort entpackt, etwa 0,5 GB je Sentinel-2-Szene. Ohne Angabe: ein temporärer Ordner.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="84" />
      <source>Zips, tars, band files, or the file MTD_MSIL2A.xml of a SAFE folder. Bands are found by their names (B02 or blue, ...); Landsat's 2 3 4 5 6 7 become B02 B03 B04 B08 B11 B12. Scenes are told apart by the rest of the names.</source>
      <translation>ZIP-Archive, TAR-Archive, Banddateien oder die Datei MTD_MSIL2A.xml eines SAFE-Ordners. Bänder werden an ihren Namen erkannt (B02 oder blue, ...); aus 2 3 4 5 6 7 von Landsat werden B02 B03 B04 B08 B11 B12. Szenen werden am Rest der Namen unterschieden.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="49" />
      <source>Zoom to all</source>
      <translation>Auf alles zoomen</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="80" />
      <source>a raster, a VRT or a tile index (GeoPackage or CSV with a field 'location', as gdaltindex makes it); also /vsicurl/ and /vsis3/ paths.</source>
      <translation>ein Raster, ein VRT oder ein Kachelindex (GeoPackage oder CSV mit einem Feld „location“, wie gdaltindex ihn erzeugt); auch Pfade mit /vsicurl/ und /vsis3/.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/content.py" line="190" />
      <source>at least {0}</source>
      <translation>mindestens {0}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="102" />
      <source>at most about {0}</source>
      <translation>höchstens etwa {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/setupenvironment.py" line="49" />
      <source>auto installs the CUDA packages where there is an NVIDIA GPU.</source>
      <translation>auto installiert die CUDA-Pakete, wo es eine NVIDIA-GPU gibt.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="151" />
      <source>auto takes a GPU if there is one.</source>
      <translation>auto nimmt eine GPU, wenn es eine gibt.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="61" />
      <source>auto takes an NVIDIA GPU, then Apple's Metal, then the CPU; the log says.</source>
      <translation>auto nimmt eine NVIDIA-GPU, sonst Metal von Apple, sonst die CPU; das Protokoll nennt es.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="76" />
      <source>auto takes the first that is installed and works on the chosen device, in the order listed; the log says which one really runs. With a .safetensors model, to choose one is to choose ONNX Runtime.</source>
      <translation>auto nimmt den ersten, der installiert ist und auf dem gewählten Gerät funktioniert, in der aufgeführten Reihenfolge; das Protokoll nennt, welcher wirklich läuft. Bei einem .safetensors-Modell bedeutet die Wahl eines Providers die Wahl der ONNX Runtime.</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="66" />
      <source>auto: PyTorch for .safetensors, ONNX Runtime for .onnx. Both give the same mask.</source>
      <translation>auto: PyTorch für .safetensors, ONNX Runtime für .onnx. Beide ergeben dieselbe Maske.</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="46" />
      <source>auto: bfloat16 on an NVIDIA GPU, which is faster there, otherwise float32.</source>
      <translation>auto: bfloat16 auf einer NVIDIA-GPU, wo es schneller ist, sonst float32.</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="53" />
      <source>auto: on an NVIDIA GPU where the run is long enough to win back the minute or two that compiling takes. Where it fails, training goes on without, with a warning.</source>
      <translation>auto: auf einer NVIDIA-GPU, wo der Lauf lang genug ist, um die ein bis zwei Minuten des Kompilierens wieder hereinzuholen. Schlägt es fehl, geht das Training mit einer Warnung ohne Kompilieren weiter.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="90" />
      <source>bfloat16 is taken only where it is faster.</source>
      <translation>bfloat16 wird nur verwendet, wo es schneller ist.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="38" />
      <source>broken off</source>
      <translation>unterbrochen</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="36" />
      <source>cancelled</source>
      <translation>abgebrochen</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="107" />
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="40" />
      <source>cannot be read</source>
      <translation>nicht lesbar</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="74" />
      <source>channels</source>
      <translation>Kanäle</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="202" />
      <location filename="../algorithms/train.py" line="269" />
      <source>constant is published; cosine warms up, then falls to a hundredth.</source>
      <translation>constant ist veröffentlicht; cosine wärmt auf und fällt dann auf ein Hundertstel.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="80" />
      <source>crops</source>
      <translation>Ausschnitte</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="35" />
      <location filename="../algorithms/help/units.py" line="100" />
      <source>degrees</source>
      <translation>Grad</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="36" />
      <source>degrees of latitude, negative in the south</source>
      <translation>Breitengrade, im Süden negativ</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="85" />
      <source>devices</source>
      <translation>Geräte</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="32" />
      <source>dots per inch</source>
      <translation>Punkte pro Zoll</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="91" />
      <source>earthengine needs an account; stac needs none, but reads every scene.</source>
      <translation>earthengine benötigt ein Konto; stac benötigt keines, liest aber jede Szene.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="74" />
      <source>earthengine: computed by Google Earth Engine, needs an account. stac: any STAC API with Sentinel-2 Level-2A, needs none, but reads every scene.</source>
      <translation>earthengine: von Google Earth Engine berechnet, benötigt ein Konto. stac: jede STAC-API mit Sentinel-2 Level-2A, benötigt keines, liest aber jede Szene.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="30" />
      <source>ending</source>
      <translation>wird beendet</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="67" />
      <source>epochs</source>
      <translation>Epochen</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="37" />
      <source>failed</source>
      <translation>fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="131" />
      <source>feather: weighted mean where tiles overlap; crop: each tile's middle only.</source>
      <translation>feather: gewichtetes Mittel, wo Kacheln überlappen; crop: nur die Mitte jeder Kachel.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="35" />
      <source>finished</source>
      <translation>fertig</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="71" />
      <source>float32: as trained. float16: on GPUs faster, the mask hardly changes. int8: smallest, needs a scene to calibrate with, and costs some IoU.</source>
      <translation>float32: wie trainiert. float16: auf GPUs schneller, die Maske ändert sich kaum. int8: am kleinsten, benötigt eine Szene zum Kalibrieren und kostet etwas IoU.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="39" />
      <source>folder is gone</source>
      <translation>Ordner ist verschwunden</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="63" />
      <source>johnson: rock mapped from Landsat 8. geomap: geological units. add: outcrops of the Antarctic Digital Database, any version.</source>
      <translation>johnson: aus Landsat 8 kartierter Fels. geomap: geologische Einheiten. add: Aufschlüsse der Antarctic Digital Database, jede Version.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="90" />
      <source>levels</source>
      <translation>Ebenen</translation>
    </message>
    <message>
      <location filename="../algorithms/selftrain.py" line="97" />
      <source>masks: their weighted mean, as published; label_model: corrected by the classifier of single pixels; recipe: label_model for rock.</source>
      <translation>masks: ihr gewichtetes Mittel, wie veröffentlicht; label_model: vom Klassifikator einzelner Pixel korrigiert; recipe: label_model für rock.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="95" />
      <location filename="../algorithms/help/units.py" line="33" />
      <source>metres</source>
      <translation>Meter</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="34" />
      <source>m²</source>
      <translation>m²</translation>
    </message>
    <message>
      <location filename="../algorithms/help/content.py" line="204" />
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="159" />
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="123" />
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="112" />
      <source>no data</source>
      <translation>keine Daten</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/polygons_in_view.py" line="47" />
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="136" />
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="161" />
      <source>no rock</source>
      <translation>kein Fels</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="101" />
      <source>not known yet</source>
      <translation>noch nicht bekannt</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="110" />
      <source>not read: the layer is remote</source>
      <translation>nicht gelesen: Der Layer liegt nicht lokal vor</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/marks_style.py" line="13" />
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="216" />
      <source>not rock</source>
      <translation>kein Fels</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="53" />
      <location filename="../algorithms/help/units.py" line="54" />
      <source>number without unit</source>
      <translation>Zahl ohne Einheit</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="81" />
      <source>patches</source>
      <translation>Areale</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="52" />
      <source>per cent</source>
      <translation>Prozent</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="23" />
      <location filename="../algorithms/help/units.py" line="67" />
      <source>pixels</source>
      <translation>Pixel</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/disagreement_tour.py" line="174" />
      <source>prediction only</source>
      <translation>nur Vorhersage</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="89" />
      <source>preparing the labels</source>
      <translation>Labels werden vorbereitet</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="41" />
      <source>probability</source>
      <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="84" />
      <source>processes</source>
      <translation>Prozesse</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="42" />
      <source>ratio without unit</source>
      <translation>Verhältnis ohne Einheit</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/disagreement_tour.py" line="175" />
      <source>reference only</source>
      <translation>nur Referenz</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="42" />
      <source>reflectance</source>
      <translation>Reflektanz</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="61" />
      <source>reflectance for each stored number</source>
      <translation>Reflektanz je gespeicherter Zahl</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="96" />
      <source>reflectance, or reflectance times 10,000</source>
      <translation>Reflektanz oder Reflektanz mal 10000</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="65" />
      <source>rema: Antarctica, version 2; arcticdem: north of 60° N, version 4.1; copernicus: the whole land, 30 m; local: FILES. No account is needed.</source>
      <translation>rema: Antarktis, Version 2; arcticdem: nördlich von 60° N, Version 4.1; copernicus: das gesamte Land, 30 m; local: FILES. Ein Konto ist nicht nötig.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="86" />
      <source>requests at a time</source>
      <translation>gleichzeitige Anfragen</translation>
    </message>
    <message>
      <location filename="../algorithms/products.py" line="116" />
      <location filename="../rock_outcrop_plugin/gui/comparison/marks_style.py" line="12" />
      <location filename="../rock_outcrop_plugin/gui/comparison/polygons_in_view.py" line="47" />
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="136" />
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="161" />
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="216" />
      <source>rock</source>
      <translation>Fels</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="175" />
      <source>rock in neither</source>
      <translation>Fels in keinem von beiden</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="32" />
      <source>running, {0}%</source>
      <translation>läuft, {0} %</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="41" />
      <source>share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="93" />
      <source>soft: the confidence itself is the pseudo-label; masks: the masks count alone there; recipe: as the recipe says; masks for rock-published.</source>
      <translation>soft: Die Konfidenz selbst ist das Pseudo-Label; masks: Dort zählen allein die Masken; recipe: wie es das Rezept bestimmt; masks für rock-published.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="73" />
      <source>stages</source>
      <translation>Stufen</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="34" />
      <source>starting</source>
      <translation>startet</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="321" />
      <source>student</source>
      <translation>Schüler</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="328" />
      <source>teacher</source>
      <translation>Lehrer</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="66" />
      <source>tiles</source>
      <translation>Kacheln</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="83" />
      <source>tiles of 5.2 km along each edge</source>
      <translation>Kacheln von 5,2 km je Seite</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/polygons_in_view.py" line="46" />
      <source>too many polygons in view: zoom in</source>
      <translation>zu viele Polygone in der Ansicht: Zoomen Sie hinein</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="303" />
      <source>training</source>
      <translation>Training</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="72" />
      <source>trainings</source>
      <translation>Trainingsläufe</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="87" />
      <source>trees</source>
      <translation>Bäume</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="113" />
      <source>uint8: per cent; float32: 0 to 1, nodata -9999.</source>
      <translation>uint8: Prozent; float32: 0 bis 1, kein Datenwert: -9999.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="24" />
      <source>units of the coordinate reference system, usually metres</source>
      <translation>Einheiten des Koordinatenbezugssystems, meist Meter</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/marks_style.py" line="14" />
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="216" />
      <source>unsure</source>
      <translation>unsicher</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="48" />
      <source>weight</source>
      <translation>Gewicht</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="66" />
      <source>whole number</source>
      <translation>ganze Zahl</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="68" />
      <source>windows</source>
      <translation>Fenster</translation>
    </message>
    <message>
      <location filename="../algorithms/help/content.py" line="204" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="163" />
      <source>{0} %</source>
      <translation>{0} %</translation>
    </message>
    <message>
      <location filename="../algorithms/feedback.py" line="45" />
      <source>{0} (about {1} left)</source>
      <translation>{0} (noch etwa {1})</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="174" />
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="169" />
      <source>{0} cannot be written ({1}). Cancel the training in QGIS's task manager.</source>
      <translation>{0} kann nicht geschrieben werden ({1}). Brechen Sie das Training im Aufgabenmanager von QGIS ab.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="149" />
      <source>{0} disagreements.</source>
      <translation>{0} Abweichungen.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="114" />
      <source>{0} found, the newest first.</source>
      <translation>{0} gefunden, die neuesten zuerst.</translation>
    </message>
    <message>
      <location filename="../algorithms/feedback.py" line="24" />
      <source>{0} h {1} min</source>
      <translation>{0} h {1} min</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/disagreement_tour.py" line="167" />
      <source>{0} ha</source>
      <translation>{0} ha</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/disagreement_tour.py" line="165" />
      <source>{0} km²</source>
      <translation>{0} km²</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="165" />
      <source>{0} m</source>
      <translation>{0} m</translation>
    </message>
    <message>
      <location filename="../algorithms/feedback.py" line="23" />
      <source>{0} min</source>
      <translation>{0} min</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/disagreement_tour.py" line="168" />
      <source>{0} m²</source>
      <translation>{0} m²</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="90" />
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="94" />
      <source>{0} of {1}</source>
      <translation>{0} von {1}</translation>
    </message>
    <message>
      <location filename="../algorithms/feedback.py" line="21" />
      <source>{0} s</source>
      <translation>{0} s</translation>
    </message>
    <message>
      <location filename="../algorithms/help/content.py" line="188" />
      <source>{0} to {1}</source>
      <translation>{0} bis {1}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="31" />
      <source>{0} views</source>
      <translation>{0} Ansichten</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="165" />
      <source>{0}°</source>
      <translation>{0}°</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="177" />
      <source>{key}: mark this disagreement. Shift+{key}: mark the place of the cursor.</source>
      <translation>{key}: diese Abweichung markieren. Umschalt+{key}: die Stelle unter dem Mauszeiger markieren.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="151" />
      <source>{number} of {total} · {area} · {kind} · {reference}</source>
      <translation>{number} von {total} · {area} · {kind} · {reference}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="136" />
      <source>{size:.1f} MB, {date}</source>
      <translation>{size:.1f} MB, {date}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_state.py" line="62" />
      <source>{versions}
Python: {python}</source>
      <translation>{versions}
Python: {python}</translation>
    </message>
  </context>
</TS>
