<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>RockOutcrop</name>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="93" />
      <source>&amp;Add a folder…</source>
      <translation>&amp;Ajouter un dossier…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_view.py" line="62" />
      <source>&amp;Cancel and keep the best</source>
      <translation>A&amp;nnuler et garder le meilleur</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="95" />
      <source>&amp;Forget</source>
      <translation>&amp;Oublier</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="92" />
      <source>&amp;New training…</source>
      <translation>&amp;Nouvel entraînement…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="94" />
      <source>&amp;Open folder</source>
      <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_view.py" line="65" />
      <source>&amp;Predict with this model…</source>
      <translation>&amp;Prédire avec ce modèle…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="138" />
      <source>'{python}' was not taken, and the Python in use stays: {reason}</source>
      <translation>« {python} » n'a pas été retenu, et le Python utilisé reste le même : {reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="112" />
      <source>(B03 - B08) / (B03 + B08) of rock is below this, of open water above. 0.45 is published.</source>
      <translation>(B03 - B08) / (B03 + B08) de la roche est inférieur à cette valeur, celui de l'eau libre supérieur. 0.45 est la valeur publiée.</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="104" />
      <source>(B03 - B11) / (B03 + B11) of rock in sun is below this; of clean snow it is about 0.9 or more. 0.75 is published, high enough for pixels that are partly snow.</source>
      <translation>(B03 - B11) / (B03 + B11) de la roche au soleil est inférieur à cette valeur ; celui de la neige propre est d'environ 0.9 ou plus. 0.75 est la valeur publiée, assez élevée pour des pixels en partie enneigés.</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="77" />
      <source>0 or 100 per cent, for a rule has no doubt; 255 nodata.</source>
      <translation>0 ou 100 pour cent, car une règle ne connaît pas le doute ; 255 sans données.</translation>
    </message>
    <message>
      <location filename="../algorithms/vectorizemask.py" line="63" />
      <source>0 to 100 as whole numbers, or 0 to 1; averaged over each outcrop.</source>
      <translation>De 0 à 100 en nombres entiers, ou de 0 à 1 ; moyenne calculée sur chaque affleurement.</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="167" />
      <location filename="../algorithms/mapregion.py" line="150" />
      <location filename="../algorithms/predict.py" line="67" />
      <source>0 to 100 per cent as 8-bit numbers, 255 nodata.</source>
      <translation>De 0 à 100 pour cent en nombres de 8 bits, 255 sans données.</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="146" />
      <location filename="../algorithms/predict.py" line="83" />
      <source>1 from all channels, 2 from topography alone, 255 nodata.</source>
      <translation>1 à partir de tous les canaux, 2 à partir de la topographie seule, 255 sans données.</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="173" />
      <location filename="../algorithms/layer_metadata.py" line="145" />
      <location filename="../algorithms/mapregion.py" line="154" />
      <location filename="../algorithms/predict.py" line="73" />
      <location filename="../algorithms/spectralrule.py" line="83" />
      <source>1 rock, 0 other, 255 nodata.</source>
      <translation>1 roche, 0 autre, 255 sans données.</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="75" />
      <source>1 rock, 0 other, 255 sea.</source>
      <translation>1 roche, 0 autre, 255 mer.</translation>
    </message>
    <message>
      <location filename="../algorithms/vectorizemask.py" line="47" />
      <source>1 rock, 0 other, in a projected coordinate reference system.</source>
      <translation>1 roche, 0 autre, dans un système de coordonnées de référence projeté.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="188" />
      <source>1e-4 as published; a short training of a small network wants 2e-3.</source>
      <translation>1e-4 comme publié ; un entraînement court d'un petit réseau demande 2e-3.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="100" />
      <source>1e-4 is published; a short training of a small network wants 1e-3.</source>
      <translation>1e-4 est la valeur publiée ; un entraînement court d'un petit réseau demande 1e-3.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="165" />
      <source>2 as published.</source>
      <translation>2 comme publié.</translation>
    </message>
    <message>
      <location filename="../algorithms/selftrain.py" line="84" />
      <source>2 as published. In the published work a third stage learnt the mistakes of the second one.</source>
      <translation>2 comme publié. Dans les travaux publiés, une troisième étape apprenait les erreurs de la deuxième.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="124" />
      <source>2: prediction and references. 4: also composite and agreement, or each reference on a map of its own, as far as there is room.</source>
      <translation>2: prédiction et références. 4: aussi le composite et la concordance, ou chaque référence sur sa propre carte, dans la limite de la place disponible.</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="76" />
      <source>30 m pixels; shaded and small outcrops are missed.</source>
      <translation>Pixels de 30 m ; les affleurements petits ou à l'ombre manquent.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="178" />
      <source>4 as published.</source>
      <translation>4 comme publié.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="86" />
      <source>64 is the published network and needs a GPU; 8 to 16 is right for a CPU.</source>
      <translation>64 est le réseau publié et nécessite un GPU ; de 8 à 16 convient à un CPU.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="97" />
      <source>A SAFE folder, or a folder with scenes of any kind; all of them are taken.</source>
      <translation>Un dossier SAFE, ou un dossier contenant des scènes de tout type ; toutes sont prises.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="107" />
      <source>A STAC API, a bucket or a raster instead of REMA's own address.</source>
      <translation>Une API STAC, un bucket ou un raster au lieu de l'adresse propre à REMA.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="165" />
      <source>A cloud that is taken for ground spoils more than a gap.</source>
      <translation>Un nuage pris pour le sol nuit plus qu'une lacune.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="114" />
      <source>A file, a URL or a WFS instead of the publisher's own address.</source>
      <translation>Un fichier, une URL ou un WFS au lieu de l'adresse propre à l'éditeur.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="175" />
      <source>A forest of them grows in about a minute.</source>
      <translation>Une forêt de cette taille pousse en une minute environ.</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="66" />
      <source>A gradient with a larger norm is scaled down to it. 0: never. Left out: the recipe's. The run folder's metrics.csv lists the norms.</source>
      <translation>Un gradient de norme supérieure est réduit à cette valeur. 0 : jamais. Si omis : celui de la recette. Le fichier metrics.csv du dossier d'exécution énumère les normes.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="176" />
      <source>A leaf of so many pixels knows its share of rock to within 0.05.</source>
      <translation>Une feuille de ce nombre de pixels connaît sa part de roche à 0.05 près.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="113" />
      <source>A marked guess says more than a gap; 'quality' tells them apart.</source>
      <translation>Une estimation signalée en dit plus qu'une lacune ; « quality » les distingue.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="51" />
      <source>A mask to compare with only.</source>
      <translation>Un masque qui ne sert qu'à la comparaison.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="173" />
      <source>A model (.safetensors) to start from instead of random weights. Its card gives what you leave at its default: width, batch size, learning rate, schedule. It may have fewer or more channels than the recipe; the log says which are kept.</source>
      <translation>Un modèle (.safetensors) dont partir au lieu de poids aléatoires. Sa fiche fournit ce que vous laissez à sa valeur par défaut : largeur, taille de lot, taux d'apprentissage, planification. Il peut avoir moins ou plus de canaux que la recette ; le journal indique lesquels sont conservés.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="70" />
      <source>A model file that was trained before (.safetensors).</source>
      <translation>Un fichier de modèle entraîné auparavant (.safetensors).</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="78" />
      <location filename="../algorithms/predict.py" line="99" />
      <source>A model file: .safetensors or .onnx.</source>
      <translation>Un fichier de modèle : .safetensors ou .onnx.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="61" />
      <source>A model that 'Train a model' wrote (.safetensors).</source>
      <translation>Un modèle écrit par « Entraîner un modèle » (.safetensors).</translation>
    </message>
    <message>
      <location filename="../scripts/chains/refine_and_compare.py" line="57" />
      <source>A model that has learnt already needs few: 5 to 10.</source>
      <translation>Un modèle qui a déjà appris en demande peu : de 5 à 10.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="69" />
      <source>A new run is what is usually wanted; an old one is never overwritten.</source>
      <translation>D'ordinaire, on veut une nouvelle exécution ; une ancienne n'est jamais écrasée.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/install_advice.py" line="52" />
      <source>A package is missing where it was looked for: press 'Use an existing Python…', or ask whoever runs your package index.</source>
      <translation>Un paquet manque là où il a été cherché : appuyez sur « Utiliser un Python existant… », ou adressez-vous à la personne qui gère votre index de paquets.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="106" />
      <source>A projected one. Left out: EPSG:3031, the project's; EPSG:3413 for ArcticDEM.</source>
      <translation>Un système projeté. Si omis : EPSG:3031, celui du projet ; EPSG:3413 pour ArcticDEM.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="69" />
      <location filename="../algorithms/disagreements.py" line="56" />
      <source>A rock mask (0, 1) or a rock probability (0 to 100, or 0 to 1).</source>
      <translation>Un masque de roche (0, 1) ou une probabilité de roche (de 0 à 100, ou de 0 à 1).</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="52" />
      <source>A rock mask as polygons, for instance Johnson, GeoMap or ADD.</source>
      <translation>Un masque de roche sous forme de polygones, par exemple Johnson, GeoMap ou ADD.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="59" />
      <source>A rock mask or merged label, 0 to 1.</source>
      <translation>Un masque de roche ou une étiquette fusionnée, de 0 à 1.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="91" />
      <source>A rock mask, a rock probability or rock outlines.</source>
      <translation>Un masque de roche, une probabilité de roche ou des contours de roche.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/steps.py" line="41" />
      <source>A soft label: how many of the masks say that a pixel is rock.</source>
      <translation>Une étiquette souple : combien de masques disent qu'un pixel est de la roche.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/refine_and_compare.py" line="63" />
      <source>A third of the published 1e-4, so that what it has learnt is not overwritten.</source>
      <translation>Un tiers du 1e-4 publié, afin que ce qui a été appris ne soit pas écrasé.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="73" />
      <source>A third of the published one keeps what was learnt.</source>
      <translation>Un tiers de la valeur publiée conserve ce qui a été appris.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="198" />
      <source>A training, or a folder of some</source>
      <translation>Un entraînement, ou un dossier qui en contient plusieurs</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="100" />
      <source>A typical scene to calibrate and measure with. int8 needs one.</source>
      <translation>Une scène typique pour étalonner et mesurer. int8 en exige une.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="70" />
      <source>A vector file, a zip or folder with one, a URL, or the address of a WFS. Left out: the publisher's file is downloaded, up to some hundred MB.</source>
      <translation>Un fichier vecteur, un zip ou un dossier qui en contient un, une URL ou l'adresse d'un WFS. Si omis : le fichier de l'éditeur est téléchargé, jusqu'à quelques centaines de Mo.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="108" />
      <source>A weighted mean leaves no step where tiles meet.</source>
      <translation>Une moyenne pondérée ne laisse aucune marche là où les tuiles se rejoignent.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/views.py" line="64" />
      <source>ADD</source>
      <translation>ADD</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="70" />
      <source>ADD (simulated)</source>
      <translation>ADD (simulé)</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="50" />
      <source>ADD mask</source>
      <translation>Masque ADD</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="109" />
      <source>About 51 km at 10 m: little is lost, and little computed twice.</source>
      <translation>Environ 51 km à 10 m : peu de choses sont perdues, et peu sont calculées deux fois.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="152" />
      <source>AdamW's step. 1e-4 is published; a short training of a small network wants 1e-3.</source>
      <translation>Le pas d'AdamW. 1e-4 est la valeur publiée ; un entraînement court d'un petit réseau demande 1e-3.</translation>
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
      <translation>Adresse pour le composite</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="106" />
      <source>Address for the elevation</source>
      <translation>Adresse pour l'élévation</translation>
    </message>
    <message>
      <location filename="../algorithms/block_parameters.py" line="29" />
      <source>Address of a Dask scheduler, for instance tcp://10.0.0.1:8786, whose workers compute the blocks; they must reach the inputs under the same paths. Left out: this machine.</source>
      <translation>Adresse d'un ordonnanceur Dask, par exemple tcp://10.0.0.1:8786, dont les workers calculent les blocs ; ils doivent accéder aux entrées par les mêmes chemins. Si omis : cette machine.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="112" />
      <source>Address of the rock mask</source>
      <translation>Adresse du masque de roche</translation>
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
      <translation>Concordance</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="46" />
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="79" />
      <source>All of them; one that the set-up does not have costs nothing.</source>
      <translation>Toutes ; une partie absente de la configuration ne coûte rien.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/search_form.py" line="86" />
      <source>All references</source>
      <translation>Toutes les références</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="109" />
      <source>All scores and areas, one row for each tile and pair of masks.</source>
      <translation>Tous les scores et toutes les superficies, une ligne pour chaque tuile et chaque paire de masques.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="160" />
      <source>All steps work in it: nothing is resampled afterwards.</source>
      <translation>Toutes les étapes y travaillent : rien n'est rééchantillonné ensuite.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="69" />
      <source>All touched pixels</source>
      <translation>Tous les pixels touchés</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="74" />
      <source>Analyse the components</source>
      <translation>Analyser les composants</translation>
    </message>
    <message>
      <location filename="../algorithms/signinearthengine.py" line="48" />
      <source>Another Earth Engine server, for instance through a gateway.</source>
      <translation>Un autre serveur Earth Engine, par exemple à travers une passerelle.</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="48" />
      <source>Another Python to check. Left out: the one that the plugin uses.</source>
      <translation>Un autre Python à vérifier. Si omis : celui qu'utilise l'extension.</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="56" />
      <source>Another number gives another scene; the same number always the same one.</source>
      <translation>Un autre nombre donne une autre scène ; le même nombre, toujours la même.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="194" />
      <source>Another server than the default: a STAC API, or an Earth Engine endpoint, for instance https://earthengine-highvolume.googleapis.com.</source>
      <translation>Un autre serveur que celui par défaut : une API STAC ou un point d'accès Earth Engine, par exemple https://earthengine-highvolume.googleapis.com.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="102" />
      <source>Another server than the source's own.</source>
      <translation>Un autre serveur que celui de la source.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="61" />
      <location filename="../algorithms/help/defaults.py" line="62" />
      <source>Any number does; a fixed one makes runs repeatable.</source>
      <translation>N'importe quel nombre convient ; un nombre fixe rend les exécutions répétables.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_state.py" line="77" />
      <source>Apple GPU (Metal).</source>
      <translation>GPU Apple (Metal).</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="100" />
      <source>Area</source>
      <translation>Zone</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="206" />
      <location filename="../algorithms/ablation.py" line="207" />
      <location filename="../algorithms/ablation.py" line="208" />
      <source>As in 'Train a model'.</source>
      <translation>Comme dans « Entraîner un modèle ».</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="60" />
      <source>As published, for thousands of tiles.</source>
      <translation>Comme publié, pour des milliers de tuiles.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="89" />
      <location filename="../algorithms/help/defaults.py" line="131" />
      <location filename="../algorithms/help/defaults.py" line="177" />
      <location filename="../algorithms/help/defaults.py" line="178" />
      <source>As published.</source>
      <translation>Comme publié.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="103" />
      <source>As published. With windows of 1,024 pixels 0.005% of a mask change by their borders.</source>
      <translation>Comme publié. Avec des fenêtres de 1 024 pixels, 0.005 % d'un masque change à cause de leurs bords.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="130" />
      <source>As published: 5.2 km at 10 m.</source>
      <translation>Comme publié : 5.2 km à 10 m.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="133" />
      <source>As published: 80 to 20.</source>
      <translation>Comme publié : 80 à 20.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="138" />
      <source>As published: both masks count the same.</source>
      <translation>Comme publié : les deux masques comptent autant.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="63" />
      <source>As published: in a third stage the paper's network learnt mistakes.</source>
      <translation>Comme publié : dans une troisième étape, le réseau de l'article apprenait des erreurs.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="59" />
      <source>As published; it fits into the 16 GB of the GPU that was used there.</source>
      <translation>Comme publié ; cela tient dans les 16 Go du GPU qui y a été utilisé.</translation>
    </message>
    <message>
      <location filename="../algorithms/signinearthengine.py" line="41" />
      <source>Ask in the browser</source>
      <translation>Demander dans le navigateur</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="176" />
      <source>At most this many in each stage. Left out: the recipe's.</source>
      <translation>Au plus ce nombre à chaque étape. Si omis : celui de la recette.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="135" />
      <source>At most this many passes over the tiles. Left out: the recipe's.</source>
      <translation>Au plus ce nombre de passages sur les tuiles. Si omis : celui de la recette.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="79" />
      <source>At most this many tiles are used, those with most rock. 2400 is published.</source>
      <translation>Au plus ce nombre de tuiles est utilisé, celles qui ont le plus de roche. 2400 est la valeur publiée.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="225" />
      <source>Automatic</source>
      <translation>Automatique</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="61" />
      <source>Backend</source>
      <translation>Moteur de calcul</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="126" />
      <source>Bands of the files</source>
      <translation>Bandes des fichiers</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="178" />
      <location filename="../algorithms/prediction_parameters.py" line="100" />
      <location filename="../algorithms/train.py" line="139" />
      <location filename="../scripts/chains/inputs.py" line="103" />
      <source>Batch size</source>
      <translation>Taille de lot</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="157" />
      <source>Below, shadows are long and reflectances no longer trusted.</source>
      <translation>En dessous, les ombres sont longues et les réflectances ne sont plus fiables.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="76" />
      <source>Best IoU</source>
      <translation>Meilleur IoU</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="88" />
      <source>Between the two</source>
      <translation>Entre les deux</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="174" />
      <source>Beyond, little changes.</source>
      <translation>Au-delà, peu de choses changent.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="126" />
      <source>Blending</source>
      <translation>Fondu des bords</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="113" />
      <source>Block folder</source>
      <translation>Dossier des blocs</translation>
    </message>
    <message>
      <location filename="../algorithms/block_parameters.py" line="38" />
      <source>Block size</source>
      <translation>Taille de bloc</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="50" />
      <source>Builds the composite from scenes that you already have: Sentinel-2 as SAFE folders or zips, Landsat 8 and 9 Level-2 as folders or tars, or files of single bands (GeoTIFF, JPEG 2000, netCDF; 10 m and 20 m). Several dates become their median, without the clouds that the scene's own classes know. {0} {1}</source>
      <translation>Construit le composite à partir de scènes dont vous disposez déjà : Sentinel-2 en dossiers SAFE ou zips, Landsat 8 et 9 Level-2 en dossiers ou tars, ou fichiers de bandes isolées (GeoTIFF, JPEG 2000, netCDF ; 10 m et 20 m). Plusieurs dates donnent leur médiane, sans les nuages que connaissent les classes propres à la scène. {0} {1}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="226" />
      <source>CPU (about 2 GB)</source>
      <translation>CPU (environ 2 Go)</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_state.py" line="79" />
      <source>CPU, although this machine has NVIDIA's driver: install for CUDA, and the GPU trains many times faster.</source>
      <translation>CPU, bien que cette machine dispose du pilote NVIDIA : installez pour CUDA, et le GPU entraînera bien plus vite.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_state.py" line="84" />
      <source>CPU: train small networks (width 8 to 16); prediction works, but takes longer than on a GPU.</source>
      <translation>CPU : entraînez de petits réseaux (largeur de 8 à 16) ; la prédiction fonctionne, mais prend plus de temps que sur un GPU.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="106" />
      <source>CRS</source>
      <translation>SCR</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="121" />
      <source>CRS of the files</source>
      <translation>SCR des fichiers</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="103" />
      <source>CRS of the source</source>
      <translation>SCR de la source</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="243" />
      <location filename="../algorithms/compare.py" line="107" />
      <source>CSV table (*.csv)</source>
      <translation>Table CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="227" />
      <source>CUDA (about 8 GB)</source>
      <translation>CUDA (environ 8 Go)</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="222" />
      <source>CUDA packages are large and of no use without the GPU.</source>
      <translation>Les paquets CUDA sont volumineux et inutiles sans le GPU.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/search_form.py" line="50" />
      <location filename="../rock_outcrop_plugin/gui/welcome/run_view.py" line="36" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="56" />
      <source>Cancelled before the first epoch had ended: there is no model.</source>
      <translation>Annulé avant la fin de la première époque : il n'y a pas de modèle.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="54" />
      <source>Cancelled. The best model until then is in {0}.</source>
      <translation>Annulé. Le meilleur modèle obtenu jusque-là se trouve dans {0}.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="126" />
      <source>Channels of the first level. 64 is the published network and needs a GPU; 8 to 16 is right for a CPU.</source>
      <translation>Canaux du premier niveau. 64 est le réseau publié et nécessite un GPU ; de 8 à 16 convient à un CPU.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="170" />
      <source>Channels of the first level: 64 as published, 8 to 16 for a CPU.</source>
      <translation>Canaux du premier niveau : 64 comme publié, de 8 à 16 pour un CPU.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="66" />
      <source>Check again</source>
      <translation>Vérifier de nouveau</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="29" />
      <source>Check the environment</source>
      <translation>Vérifier l'environnement</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="42" />
      <source>Check the environment…</source>
      <translation>Vérifier l'environnement…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="144" />
      <source>Choose a prediction and a reference, then find where they differ. The largest patches come first.</source>
      <translation>Choisissez une prédiction et une référence, puis trouvez où elles diffèrent. Les plus grandes taches viennent en premier.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="55" />
      <source>Choose the views for me</source>
      <translation>Choisir les vues pour moi</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/view_pane.py" line="131" />
      <source>Choose what to show here.</source>
      <translation>Choisissez ici ce qu'il faut afficher.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="154" />
      <source>Cloud mask</source>
      <translation>Masque de nuages</translation>
    </message>
    <message>
      <location filename="../algorithms/earth_engine_parameters.py" line="23" />
      <source>Cloud project</source>
      <translation>Projet Google Cloud</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="78" />
      <source>Coarser outlines, shifted by up to 150 m, more absent.</source>
      <translation>Contours plus grossiers, décalés de 150 m au plus, davantage d'absents.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="135" />
      <source>Coasts and edges of the composite have rock too.</source>
      <translation>Les côtes et les bords du composite ont aussi de la roche.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="56" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="174" />
      <location filename="../scripts/chains/map_rock_outcrops.py" line="108" />
      <location filename="../scripts/chains/refine_and_compare.py" line="119" />
      <source>Compare masks</source>
      <translation>Comparer des masques</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="47" />
      <source>Compare masks…</source>
      <translation>Comparer des masques…</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="136" />
      <source>Compare on</source>
      <translation>Comparer sur</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="190" />
      <source>Compare with marks…</source>
      <translation>Comparer aux marques…</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="59" />
      <source>Compares a predicted mask with any number of reference masks, vector or raster: accuracy, precision, recall, F1, IoU and rock area in km², for the whole area and for each tile, and a raster that shows where they agree. Given a ground truth, it also scores every reference and their union against it.</source>
      <translation>Compare un masque prédit à un nombre quelconque de masques de référence, vecteur ou raster : exactitude, précision, rappel, F1, IoU et superficie de roche en km², pour toute la zone et pour chaque tuile, et un raster qui montre où ils concordent. Si une vérité terrain est indiquée, chaque référence et leur union sont aussi évaluées par rapport à elle.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_project.py" line="86" />
      <location filename="../algorithms/comparisonlayout.py" line="208" />
      <source>Comparison</source>
      <translation>Comparaison</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="49" />
      <source>Comparison layout</source>
      <translation>Mise en page de comparaison</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="131" />
      <source>Comparison of rock masks</source>
      <translation>Comparaison de masques de roche</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="185" />
      <location filename="../scripts/chains/map_rock_outcrops.py" line="121" />
      <location filename="../scripts/chains/refine_and_compare.py" line="130" />
      <source>Comparison report</source>
      <translation>Rapport de comparaison</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="184" />
      <location filename="../scripts/chains/map_rock_outcrops.py" line="120" />
      <location filename="../scripts/chains/refine_and_compare.py" line="129" />
      <source>Comparison table</source>
      <translation>Table de comparaison</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="51" />
      <source>Compile the network</source>
      <translation>Compiler le réseau</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="92" />
      <source>Compiling pays only where it is won back.</source>
      <translation>La compilation n'est rentable que si le temps qu'elle prend est regagné.</translation>
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
      <translation>Composite</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="40" />
      <source>Composite below</source>
      <translation>Composite en dessous</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/views.py" line="60" />
      <source>Composite, SWIR (B12 B08 B04)</source>
      <translation>Composite, SWIR (B12 B08 B04)</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/views.py" line="59" />
      <source>Composite, true colour</source>
      <translation>Composite, couleurs naturelles</translation>
    </message>
    <message>
      <location filename="../algorithms/slope.py" line="45" />
      <source>Compute edges</source>
      <translation>Calculer les bords</translation>
    </message>
    <message>
      <location filename="../algorithms/slope.py" line="31" />
      <source>Computes the slope of an elevation model in degrees, the same numbers as GDAL's. Training and prediction derive the slope themselves where it is left out; make it once here to see it, or to save time on large areas. Horn, B. K. P. (1981), Hill shading and the reflectance map, Proc. IEEE 69(1).</source>
      <translation>Calcule la pente d'un modèle numérique d'élévation en degrés, avec les mêmes nombres que GDAL. L'entraînement et la prédiction dérivent eux-mêmes la pente lorsqu'elle est omise ; calculez-la ici une fois pour la voir, ou pour gagner du temps sur de grandes zones. Horn, B. K. P. (1981), Hill shading and the reflectance map, Proc. IEEE 69(1).</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="63" />
      <source>Confidence from which a pseudo-label is 1. The confidence is the probability with the model's threshold moved to 0.5. Left out: the recipe's; 0.5 for rock, so that every pixel is rock or not, 0.9 for rock-published.</source>
      <translation>Confiance à partir de laquelle une pseudo-étiquette vaut 1. La confiance est la probabilité, le seuil du modèle étant déplacé à 0.5. Si omis : celle de la recette ; 0.5 pour rock, de sorte que chaque pixel est de la roche ou n'en est pas, 0.9 pour rock-published.</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="79" />
      <source>Confidence up to which a pseudo-label is 0. Left out: the recipe's; 0.5 for rock, 0.1 for rock-published.</source>
      <translation>Confiance jusqu'à laquelle une pseudo-étiquette vaut 0. Si omis : celle de la recette ; 0.5 pour rock, 0.1 pour rock-published.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="183" />
      <source>Continue from the last checkpoint in the run folder.</source>
      <translation>Continuer à partir du dernier point de contrôle du dossier d'exécution.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="104" />
      <source>Coordinate reference system</source>
      <translation>Système de coordonnées de référence</translation>
    </message>
    <message>
      <location filename="../algorithms/correction_parameters.py" line="29" />
      <location filename="../scripts/chains/inputs.py" line="77" />
      <source>Corrections</source>
      <translation>Corrections</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="71" />
      <source>Count every pixel that a polygon touches as rock, not only those whose centre lies in one. This enlarges the rock.</source>
      <translation>Compter comme roche tout pixel touché par un polygone, et pas seulement ceux dont le centre se trouve dans un polygone. Cela agrandit la roche.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="206" />
      <location filename="../algorithms/train.py" line="190" />
      <location filename="../scripts/chains/inputs.py" line="107" />
      <location filename="../scripts/chains/refine_and_compare.py" line="66" />
      <source>Crop size</source>
      <translation>Taille des extraits</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="207" />
      <location filename="../algorithms/train.py" line="201" />
      <source>Crops per tile</source>
      <translation>Extraits par tuile</translation>
    </message>
    <message>
      <location filename="../algorithms/block_parameters.py" line="27" />
      <source>Dask scheduler</source>
      <translation>Ordonnanceur Dask</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="131" />
      <source>Decisions from the root to a leaf. Left out: not limited.</source>
      <translation>Décisions de la racine à une feuille. Si omis : sans limite.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/content.py" line="55" />
      <source>Default: {0}.</source>
      <translation>Valeur par défaut : {0}.</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="74" />
      <source>Deterministic</source>
      <translation>Déterministe</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="56" />
      <location filename="../algorithms/setupenvironment.py" line="44" />
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="77" />
      <location filename="../rock_outcrop_plugin/gui/welcome/dock.py" line="43" />
      <location filename="../scripts/chains/inputs.py" line="149" />
      <source>Device</source>
      <translation>Périphérique</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="52" />
      <source>Device that is used</source>
      <translation>Périphérique utilisé</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="84" />
      <location filename="../algorithms/products.py" line="58" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="195" />
      <location filename="../scripts/chains/refine_and_compare.py" line="140" />
      <source>Disagreements</source>
      <translation>Désaccords</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="153" />
      <source>Dots per inch. 300 is enough for print.</source>
      <translation>Points par pouce. 300 suffit pour l'impression.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="116" />
      <source>Downloads are kept there and not asked for again. Left out: a temporary folder.</source>
      <translation>Les téléchargements y sont conservés et ne sont pas redemandés. Si omis : un dossier temporaire.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/swipe.py" line="96" />
      <source>Drag it, or press the left and right arrow keys (with Shift: larger steps).</source>
      <translation>Faites-la glisser, ou appuyez sur les flèches gauche et droite (avec Maj : pas plus grands).</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="40" />
      <source>Draw the composite below every mask</source>
      <translation>Dessiner le composite sous chaque masque</translation>
    </message>
    <message>
      <location filename="../scripts/chains/map_rock_outcrops.py" line="95" />
      <source>Draw the outlines</source>
      <translation>Dessiner les contours</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="41" />
      <source>Draws rock polygons as a raster mask, ready to be merged into a label. Polygons in another coordinate reference system are reprojected, invalid ones repaired, heights dropped; the log says so. Filters, selections and edits of the layer count.</source>
      <translation>Dessine des polygones de roche en masque raster, prêt à être fusionné en une étiquette. Les polygones d'un autre système de coordonnées de référence sont reprojetés, les non valides réparés, les altitudes abandonnées ; le journal l'indique. Les filtres, sélections et modifications de la couche comptent.</translation>
    </message>
    <message>
      <location filename="../algorithms/vectorizemask.py" line="38" />
      <source>Draws the exact outlines of the rock pixels of a mask: an outcrop of 2 × 2 pixels of 10 m is a square of 400 m². Each outcrop gets its area and, given a probability raster, its mean probability. Pixels that only share a corner are two outcrops.</source>
      <translation>Dessine les contours exacts des pixels de roche d'un masque : un affleurement de 2 × 2 pixels de 10 m est un carré de 400 m². Chaque affleurement reçoit sa superficie et, si un raster de probabilité est indiqué, sa probabilité moyenne. Des pixels qui ne partagent qu'un coin forment deux affleurements.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="31" />
      <source>Earth Engine</source>
      <translation>Earth Engine</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="224" />
      <source>Earth Engine: 40 is the usual quota of a project; the rest is for others.</source>
      <translation>Earth Engine : 40 est le quota habituel d'un projet ; le reste est pour les autres.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="208" />
      <source>Earth Engine: edge in pixels of what one request asks for. 2,048 is its limit (48 MB); larger tiles are fewer requests, but compute longer and may run out of the server's memory. What is too much is asked for in parts.</source>
      <translation>Earth Engine : côté, en pixels, de ce que demande une seule requête. 2 048 est sa limite (48 Mo) ; des tuiles plus grandes font moins de requêtes, mais se calculent plus longtemps et peuvent épuiser la mémoire du serveur. Ce qui est trop grand est demandé par parties.</translation>
    </message>
    <message>
      <location filename="../algorithms/earth_engine_parameters.py" line="24" />
      <source>Earth Engine: id of a Google Cloud project that is registered for it. Left out: the one stored by 'Sign in to Earth Engine', or the service account's.</source>
      <translation>Earth Engine : id d'un projet Google Cloud inscrit à ce service. Si omis : celui qu'a enregistré « Se connecter à Earth Engine », ou celui du compte de service.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="95" />
      <source>Earth Engine: key file of a service account. Left out: the user who signed in.</source>
      <translation>Earth Engine : fichier de clé d'un compte de service. Si omis : l'utilisateur qui s'est connecté.</translation>
    </message>
    <message>
      <location filename="../algorithms/earth_engine_parameters.py" line="37" />
      <source>Earth Engine: key file of a service account. Only its path is kept in the history, never the key. Left out: the user who signed in.</source>
      <translation>Earth Engine : fichier de clé d'un compte de service. Seul son chemin est conservé dans l'historique, jamais la clé. Si omis : l'utilisateur qui s'est connecté.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="164" />
      <source>Earth Engine: l2a is reflectance of the surface. l1c, of the top of the atmosphere, is for times and places without Level-2A; do not mix them in one model.</source>
      <translation>Earth Engine : l2a est la réflectance de la surface. l1c, celle du sommet de l'atmosphère, est destinée aux époques et aux lieux sans Level-2A ; ne les mélangez pas dans un même modèle.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="155" />
      <source>Earth Engine: which pixels are clear. cloudscore: Cloud Score+ of at least 0.6; scl: the scene classes of Level-2A; qa60: the product's own mask, which is missing from 2022-01-25 to 2024-02-28. A STAC API always uses the scene classes.</source>
      <translation>Earth Engine : quels pixels sont dégagés. cloudscore : Cloud Score+ d'au moins 0.6 ; scl : les classes de scène de Level-2A ; qa60 : le masque propre au produit, qui manque du 2022-01-25 au 2024-02-28. Une API STAC utilise toujours les classes de scène.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="58" />
      <source>Edge in pixels. 520 is published; small places want smaller tiles.</source>
      <translation>Côté en pixels. 520 est la valeur publiée ; les petits lieux demandent des tuiles plus petites.</translation>
    </message>
    <message>
      <location filename="../algorithms/block_parameters.py" line="43" />
      <source>Edge of a block in pixels, a multiple of 512. An interrupted run loses the block it was at; larger blocks compute less twice at their borders.</source>
      <translation>Côté d'un bloc en pixels, multiple de 512. Une exécution interrompue perd le bloc en cours ; des blocs plus grands refont moins de calculs sur leurs bords.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="116" />
      <source>Edge of a pixel in units of the CRS. Left out: that of the finest band.</source>
      <translation>Côté d'un pixel en unités du SCR. Si omis : celui de la bande la plus fine.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="82" />
      <source>Edge of a pixel in units of the coordinate reference system (metres): 10 is Sentinel-2's. REMA and ArcticDEM have mosaics of 2, 10 and 32 m.</source>
      <translation>Côté d'un pixel en unités du système de coordonnées de référence (mètres) : 10 est celui de Sentinel-2. REMA et ArcticDEM ont des mosaïques de 2, 10 et 32 m.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="186" />
      <source>Edge of a pixel in units of the reference system. Sentinel-2 has 10 m.</source>
      <translation>Côté d'un pixel en unités du système de référence. Sentinel-2 a 10 m.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="73" />
      <source>Edge of a tile in pixels. Tiles are counted from the origin (0, 0).</source>
      <translation>Côté d'une tuile en pixels. Les tuiles sont comptées à partir de l'origine (0, 0).</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="80" />
      <source>Edge of the window the network sees, in pixels, for results like those of earlier versions. Left out: WINDOW says it.</source>
      <translation>Côté de la fenêtre que voit le réseau, en pixels, pour des résultats comme ceux des versions antérieures. Si omis : WINDOW le détermine.</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="90" />
      <source>Edge of the window the network sees, in pixels, rounded up to a multiple of the network's stride. Larger ones spend less work on overlaps. 0: as large as free memory and the area allow, up to 2,048; where memory runs out, smaller ones; by blocks, which must not depend on memory, the model's own.</source>
      <translation>Côté de la fenêtre que voit le réseau, en pixels, arrondi au multiple supérieur du pas du réseau. Les plus grandes consacrent moins de travail aux recouvrements. 0 : aussi grand que le permettent la mémoire libre et la zone, jusqu'à 2 048 ; si la mémoire s'épuise, des fenêtres plus petites ; par blocs, qui ne doivent pas dépendre de la mémoire, celui du modèle.</translation>
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
      <translation>Élévation</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="154" />
      <source>Elevation in metres.</source>
      <translation>Élévation en mètres.</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="86" />
      <source>Elevation in metres: {0}</source>
      <translation>Élévation en mètres : {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="102" />
      <source>Elevation model in metres of that scene.</source>
      <translation>Modèle numérique d'élévation en mètres de cette scène.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="43" />
      <source>Elevation model in metres, for instance REMA.</source>
      <translation>Modèle numérique d'élévation en mètres, par exemple REMA.</translation>
    </message>
    <message>
      <location filename="../algorithms/slope.py" line="41" />
      <source>Elevation model in metres, in a projected coordinate reference system.</source>
      <translation>Modèle numérique d'élévation en mètres, dans un système de coordonnées de référence projeté.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="55" />
      <source>Elevation model; pixels without elevation do not count as valid.</source>
      <translation>Modèle numérique d'élévation ; les pixels sans élévation ne comptent pas comme valides.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_view.py" line="75" />
      <source>Ends the training and writes the model of its best epoch until now.</source>
      <translation>Met fin à l'entraînement et écrit le modèle de sa meilleure époque jusqu'à présent.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="132" />
      <source>Enough to see the range of every layer.</source>
      <translation>Assez pour voir l'étendue des valeurs de chaque couche.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="58" />
      <source>Environment</source>
      <translation>Environnement</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="74" />
      <source>Epoch</source>
      <translation>Époque</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="83" />
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="149" />
      <source>Epoch {0}</source>
      <translation>Époque {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="174" />
      <location filename="../algorithms/train.py" line="133" />
      <location filename="../scripts/chains/inputs.py" line="93" />
      <location filename="../scripts/chains/refine_and_compare.py" line="56" />
      <source>Epochs</source>
      <translation>Époques</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="122" />
      <source>Every package is tried: {0}</source>
      <translation>Chaque paquet est essayé : {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="220" />
      <source>Every printer has it.</source>
      <translation>Toute imprimante en dispose.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="46" />
      <source>Everything is fetched through QGIS's proxy {0}.</source>
      <translation>Tout est récupéré par le proxy de QGIS {0}.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/map_rock_outcrops.py" line="96" />
      <source>Exact pixel edges, with area and mean probability.</source>
      <translation>Bords exacts des pixels, avec superficie et probabilité moyenne.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/short_help.py" line="34" />
      <source>Example</source>
      <translation>Exemple</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="46" />
      <source>Export a model</source>
      <translation>Exporter un modèle</translation>
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
      <translation>Emprise</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="52" />
      <source>Fetch a Sentinel-2 composite</source>
      <translation>Récupérer un composite Sentinel-2</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="45" />
      <source>Fetch a rock mask</source>
      <translation>Récupérer un masque de roche</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="44" />
      <source>Fetch elevation</source>
      <translation>Récupérer l'élévation</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="124" />
      <source>Fetch the composite</source>
      <translation>Récupérer le composite</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="140" />
      <source>Fetch the elevation</source>
      <translation>Récupérer l'élévation</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="149" />
      <source>Fetch the rock mask</source>
      <translation>Récupérer le masque de roche</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="26" />
      <source>Fetch, map, compare</source>
      <translation>Récupérer, cartographier, comparer</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="47" />
      <source>Fetches elevations of an extent onto the project's grid: pixels counted from (0, 0), so that composite, elevation and labels fit without resampling. Only the windows that are needed are read. REMA and ArcticDEM are heights above the WGS 84 ellipsoid, Copernicus above the geoid EGM2008; the raster's metadata says which, in metres. Files that you have already are 'local': a folder, a VRT or a tile index.</source>
      <translation>Récupère les élévations d'une emprise sur la grille du projet : les pixels sont comptés à partir de (0, 0), si bien que composite, élévation et étiquettes coïncident sans rééchantillonnage. Seules les fenêtres nécessaires sont lues. REMA et ArcticDEM donnent des hauteurs au-dessus de l'ellipsoïde WGS 84, Copernicus au-dessus du géoïde EGM2008 ; les métadonnées du raster indiquent lequel, en mètres. Les fichiers dont vous disposez déjà sont « local » : un dossier, un VRT ou un index de tuiles.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="48" />
      <source>Fetches one of the rock masks that others have made, from its publisher, a file, a zip, a URL or a WFS: clipped to the extent, geometry repaired, in EPSG:3031, with the fields source, version and class. Johnson: {0} GeoMap: {1} ADD: {2}</source>
      <translation>Récupère l'un des masques de roche réalisés par d'autres, auprès de son éditeur, dans un fichier, un zip, une URL ou un WFS : découpé à l'emprise, géométrie réparée, en EPSG:3031, avec les champs source, version et class. Johnson : {0} GeoMap : {1} ADD : {2}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/marker.py" line="124" />
      <source>File for the marks: a new one, or one of before</source>
      <translation>Fichier des marques : un nouveau, ou un fichier antérieur</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="187" />
      <source>File for the marks…</source>
      <translation>Fichier des marques…</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="82" />
      <source>Files</source>
      <translation>Fichiers</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="41" />
      <location filename="../rock_outcrop_plugin/gui/comparison/search_form.py" line="47" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="192" />
      <location filename="../scripts/chains/refine_and_compare.py" line="137" />
      <source>Find disagreements</source>
      <translation>Trouver les désaccords</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="44" />
      <source>Finds the patches where a prediction has rock and a reference has none, or the other way round, and puts a point inside each of the largest ones, with the patch's area and bounds. Look at them in this order and mark who is right: 'Compare masks' takes the marks as ground truth, 'Train a model' and 'Train in stages' as corrections of the labels. Pixels that touch by an edge or a corner are one patch. Where one of the two has no data they do not disagree. Areas are true on the ground.</source>
      <translation>Trouve les taches où une prédiction a de la roche et une référence n'en a pas, ou l'inverse, et place un point à l'intérieur de chacune des plus grandes, avec la superficie et les limites de la tache. Examinez-les dans cet ordre et marquez qui a raison : « Comparer des masques » prend les marques comme vérité terrain, « Entraîner un modèle » et « Entraîner par étapes » comme corrections des étiquettes. Les pixels qui se touchent par un côté ou un coin forment une seule tache. Là où l'une des deux n'a pas de données, elles ne sont pas en désaccord. Les superficies sont celles du terrain.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="110" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="51" />
      <source>First day</source>
      <translation>Premier jour</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="139" />
      <source>First look</source>
      <translation>Premier aperçu</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="39" />
      <source>First mask to learn from (Burton-Johnson 2016), or any other.</source>
      <translation>Premier masque dont apprendre (Burton-Johnson 2016), ou n'importe quel autre.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="146" />
      <source>First seed</source>
      <translation>Première graine</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="93" />
      <location filename="../algorithms/setupenvironment.py" line="54" />
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="114" />
      <source>Folder for downloads</source>
      <translation>Dossier des téléchargements</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="229" />
      <source>Folder for tiles</source>
      <translation>Dossier des tuiles</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="154" />
      <source>Folder for unpacking</source>
      <translation>Dossier de décompression</translation>
    </message>
    <message>
      <location filename="../algorithms/setupenvironment.py" line="64" />
      <source>Folder of packages</source>
      <translation>Dossier des paquets</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="97" />
      <source>For 'local', the path of a folder with GeoTIFFs, a VRT, a raster, or a tile index (GeoPackage or CSV with a field 'location', as gdaltindex makes it).</source>
      <translation>Pour « local », le chemin d'un dossier de GeoTIFF, d'un VRT, d'un raster ou d'un index de tuiles (GeoPackage ou CSV avec un champ « location », tel que le crée gdaltindex).</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="27" />
      <source>For an extent anywhere in Antarctica: fetches a Sentinel-2 composite, the elevation and a rock mask, maps rock with a trained model, compares the map with the masks, and lists the largest places where they differ.</source>
      <translation>Pour une emprise n'importe où en Antarctique : récupère un composite Sentinel-2, l'élévation et un masque de roche, cartographie la roche avec un modèle entraîné, compare la carte aux masques et énumère les plus grands endroits où ils diffèrent.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="143" />
      <source>For files of single bands: added after scaling; -0.1 for those of Sentinel-2 since processing baseline 04.00. Left out: the offset in the file, or 0.</source>
      <translation>Pour les fichiers de bandes isolées : ajouté après la mise à l'échelle ; -0.1 pour ceux de Sentinel-2 depuis la version de traitement (baseline) 04.00. Si omis : le décalage inscrit dans le fichier, ou 0.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="136" />
      <source>For files of single bands: stored number times this is reflectance. Left out: the scale in the file, or 0.0001 for integers, or 1.</source>
      <translation>Pour les fichiers de bandes isolées : le nombre stocké multiplié par cette valeur donne la réflectance. Si omis : l'échelle inscrite dans le fichier, ou 0.0001 pour des entiers, ou 1.</translation>
    </message>
    <message>
      <location filename="../algorithms/setupenvironment.py" line="68" />
      <source>For machines without the internet: a folder with all packages as wheels, which 'pip download -r' filled elsewhere from the files in the plugin's folder requirements. Left out: pip's own configuration says where they come from.</source>
      <translation>Pour les machines sans Internet : un dossier contenant tous les paquets sous forme de wheels, que « pip download -r » a rempli ailleurs à partir des fichiers du dossier requirements de l'extension. Si omis : la configuration propre à pip indique d'où ils viennent.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="109" />
      <source>For the attribute table. Left out, it is read from the names of files.</source>
      <translation>Pour la table d'attributs. Si omis, elle est lue dans les noms des fichiers.</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="29" />
      <source>Freeze the encoder</source>
      <translation>Geler l'encodeur</translation>
    </message>
    <message>
      <location filename="../scripts/chains/map_rock_outcrops.py" line="26" />
      <source>From a Sentinel-2 composite, an elevation model and two imperfect rock masks to a trained model, a 10 m rock mask, its outlines, and a comparison with the masks.</source>
      <translation>D'un composite Sentinel-2, d'un modèle numérique d'élévation et de deux masques de roche imparfaits à un modèle entraîné, un masque de roche à 10 m, ses contours et une comparaison avec les masques.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="79" />
      <source>GPU memory</source>
      <translation>Mémoire du GPU</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="126" />
      <source>GPUs of this machine (or processes, on a CPU) that train together, each on its part of every batch: give a batch size of at least this number. Several machines: see docs/training.md.</source>
      <translation>GPU de cette machine (ou processus, sur un CPU) qui entraînent ensemble, chacun sur sa part de chaque lot : indiquez une taille de lot au moins égale à ce nombre. Plusieurs machines : voir docs/training.md.</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="77" />
      <source>Generalised outlines, shifted by up to 35 m, some absent.</source>
      <translation>Contours généralisés, décalés de 35 m au plus, quelques-uns absents.</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="40" />
      <source>Generate demo data</source>
      <translation>Générer des données de démonstration</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/empty_page.py" line="33" />
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="43" />
      <source>Generate demo data…</source>
      <translation>Générer des données de démonstration…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="67" />
      <source>Generate the scene</source>
      <translation>Générer la scène</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_project.py" line="156" />
      <source>Generated, not a real place.</source>
      <translation>Généré, et non un lieu réel.</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="43" />
      <source>Generates a scene to try everything on: a Sentinel-2 composite and an elevation model of invented Antarctic terrain, the exact truth of where rock is, and three masks with the typical mistakes of Johnson (2016), GeoMap (2023) and ADD (2024). The reflectances follow labelled Sentinel-2 pixels; the terrain and the light are simulated, so scores on it are not scores on Antarctica.</source>
      <translation>Génère une scène sur laquelle tout essayer : un composite Sentinel-2 et un modèle numérique d'élévation d'un terrain antarctique inventé, la vérité exacte des emplacements de la roche, et trois masques avec les erreurs typiques de Johnson (2016), GeoMap (2023) et ADD (2024). Les réflectances suivent des pixels Sentinel-2 étiquetés ; le terrain et la lumière sont simulés, les scores obtenus ici ne sont donc pas des scores sur l'Antarctique.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/views.py" line="63" />
      <source>GeoMap</source>
      <translation>GeoMap</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="69" />
      <source>GeoMap (simulated)</source>
      <translation>GeoMap (simulé)</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="42" />
      <source>GeoMap mask</source>
      <translation>Masque GeoMap</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="44" />
      <source>GeoMap raster</source>
      <translation>Raster GeoMap</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="80" />
      <source>GeoMap's units</source>
      <translation>Unités de GeoMap</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/marker.py" line="126" />
      <source>GeoPackage (*.gpkg)</source>
      <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="90" />
      <source>GeoPackage with one layer, called like the product.</source>
      <translation>GeoPackage avec une couche, nommée comme le produit.</translation>
    </message>
    <message>
      <location filename="../algorithms/vectorizemask.py" line="67" />
      <source>GeoPackage with the layer 'outlines'.</source>
      <translation>GeoPackage avec la couche « outlines ».</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="160" />
      <source>GeoPackage with the layer 'outlines'. Left out: no outlines.</source>
      <translation>GeoPackage avec la couche « outlines ». Si omis : pas de contours.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="65" />
      <source>GeoPackage with the layer 'tiles'. Edit its split to hold back other tiles.</source>
      <translation>GeoPackage avec la couche « tiles ». Modifiez son champ split pour réserver d'autres tuiles.</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="85" />
      <source>GeoPackage with the point layer 'disagreements', the largest patch first: rank, reference, kind, area in m², pixels, and the patch's bounds.</source>
      <translation>GeoPackage avec la couche de points « disagreements », la plus grande tache en premier : rang, référence, type, superficie en m², pixels et limites de la tache.</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="79" />
      <source>GeoTIFF, 0 to 1, nodata -9999, on the composite's grid.</source>
      <translation>GeoTIFF, de 0 à 1, sans données -9999, sur la grille du composite.</translation>
    </message>
    <message>
      <location filename="../algorithms/mergelabels.py" line="65" />
      <source>GeoTIFF, 0 to 1, nodata -9999.</source>
      <translation>GeoTIFF, de 0 à 1, sans données -9999.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="79" />
      <source>GeoTIFF, 1 rock, 0 other, nodata value 255.</source>
      <translation>GeoTIFF, 1 roche, 0 autre, valeur sans données 255.</translation>
    </message>
    <message>
      <location filename="../algorithms/slope.py" line="55" />
      <source>GeoTIFF, degrees, nodata -9999.</source>
      <translation>GeoTIFF, degrés, sans données -9999.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="90" />
      <source>GeoTIFF, metres, nodata -9999.</source>
      <translation>GeoTIFF, mètres, sans données -9999.</translation>
    </message>
    <message>
      <location filename="../algorithms/slope.py" line="47" />
      <source>Give pixels at the edge and beside missing data a slope too: a missing neighbour takes the pixel's own elevation.</source>
      <translation>Donner aussi une pente aux pixels du bord et à ceux voisins de données manquantes : un voisin manquant prend l'élévation du pixel lui-même.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="115" />
      <source>Given, the map is made block by block and each finished block kept there: after an interruption the same call goes on where it was. Left out with a Dask scheduler: a folder beside the output. Left out without one: no blocks.</source>
      <translation>Si indiqué, la carte est faite bloc par bloc et chaque bloc terminé y est conservé : après une interruption, le même appel reprend où il en était. Si omis avec un ordonnanceur Dask : un dossier à côté de la sortie. Si omis sans ordonnanceur : pas de blocs.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="184" />
      <source>Go on after a mark</source>
      <translation>Passer au suivant après une marque</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="115" />
      <location filename="../algorithms/compare.py" line="120" />
      <location filename="../scripts/chains/inputs.py" line="58" />
      <source>Ground truth</source>
      <translation>Vérité terrain</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="248" />
      <source>Group dropout</source>
      <translation>Dropout par groupe</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="63" />
      <source>Grows a random forest on single pixels of the training tiles, from the same channels and labels as a network, finds its threshold on the validation tiles by the same rule, and maps the whole composite. It takes minutes on a CPU. Use it first: where a network is not better, it does not pay. A pixel with a label between 0 and 1 counts for both sides. The forest is not kept; the same seed grows the same one again. Breiman (2001), Random forests, Machine Learning 45.</source>
      <translation>Fait croître une forêt aléatoire sur des pixels isolés des tuiles d'entraînement, à partir des mêmes canaux et étiquettes qu'un réseau, trouve son seuil sur les tuiles de validation par la même règle et cartographie tout le composite. Cela prend quelques minutes sur un CPU. Utilisez-la d'abord : là où un réseau n'est pas meilleur, il n'est pas rentable. Un pixel dont l'étiquette est comprise entre 0 et 1 compte pour les deux côtés. La forêt n'est pas conservée ; la même graine fait croître de nouveau la même. Breiman (2001), Random forests, Machine Learning 45.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="244" />
      <location filename="../algorithms/compare.py" line="113" />
      <location filename="../algorithms/forestbaseline.py" line="179" />
      <location filename="../algorithms/setupenvironment.py" line="116" />
      <location filename="../algorithms/train.py" line="283" />
      <source>HTML report (*.html)</source>
      <translation>Rapport HTML (*.html)</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="74" />
      <source>Height in metres; the sea is nodata.</source>
      <translation>Altitude en mètres ; la mer est sans données.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="120" />
      <source>Heights refer to</source>
      <translation>Les altitudes se rapportent à</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/dock.py" line="98" />
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="147" />
      <source>How far the model's answers are apart, in per cent. 255 nodata.</source>
      <translation>À quel point les réponses du modèle s'écartent l'une de l'autre, en pour cent. 255 sans données.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="89" />
      <source>How far the model's two networks, teacher and student, are apart, in per cent of probability; with test-time augmentation the range of all their answers. 255 nodata. Not for ONNX, which holds the teacher only.</source>
      <translation>L'écart entre les deux réseaux du modèle, enseignant et élève, en pour cent de probabilité ; avec augmentation à l'inférence, l'étendue de toutes leurs réponses. 255 sans données. Pas pour ONNX, qui ne contient que l'enseignant.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="203" />
      <source>How many crops of each tile an epoch holds. Left out: as many as fit a tile.</source>
      <translation>Combien d'extraits de chaque tuile contient une époque. Si omis : autant qu'une tuile peut en contenir.</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="122" />
      <source>How many pixels are drawn at random from all training tiles together.</source>
      <translation>Combien de pixels sont tirés au hasard de toutes les tuiles d'entraînement ensemble.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="135" />
      <source>How many tiles calibrate, and how many measure, at most.</source>
      <translation>Combien de tuiles étalonnent, et combien mesurent, au plus.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="254" />
      <source>How often a sample lacks the spectral or the topographic channels, in part or altogether, so that the model can map from topography alone where there is no composite. 0: never. Left out: the recipe's, 0.15 for rock.</source>
      <translation>À quelle fréquence les canaux spectraux ou topographiques manquent à un échantillon, en partie ou en totalité, afin que le modèle puisse cartographier à partir de la topographie seule là où il n'y a pas de composite. 0 : jamais. Si omis : celle de la recette, 0.15 pour rock.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="142" />
      <source>How often everything is trained, each time from other random numbers.</source>
      <translation>Combien de fois tout est entraîné, chaque fois avec d'autres nombres aléatoires.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="293" />
      <source>How the training ended</source>
      <translation>Comment l'entraînement s'est terminé</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="175" />
      <source>How well map and masks agree, in numbers and pictures.</source>
      <translation>À quel point la carte et les masques concordent, en nombres et en images.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/example_tiles.py" line="33" />
      <source>Image</source>
      <translation>Image</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="74" />
      <source>Importing every package</source>
      <translation>Importation de tous les paquets</translation>
    </message>
    <message>
      <location filename="../scripts/chains/steps.py" line="54" />
      <source>In degrees, after Horn: steep ground holds little snow.</source>
      <translation>En degrés, d'après Horn : un terrain raide retient peu de neige.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/state_row.py" line="31" />
      <source>In progress</source>
      <translation>En cours</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="119" />
      <source>In the second stage the first one's predictions correct the labels.</source>
      <translation>À la deuxième étape, les prédictions de la première corrigent les étiquettes.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="172" />
      <source>Initial model</source>
      <translation>Modèle initial</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="181" />
      <source>Input {0}: {1}</source>
      <translation>Entrée {0} : {1}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="62" />
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="171" />
      <source>Install</source>
      <translation>Installer</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="171" />
      <source>Install again</source>
      <translation>Installer de nouveau</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="201" />
      <source>Install for:</source>
      <translation>Installer pour :</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="194" />
      <source>Install from a folder</source>
      <translation>Installer depuis un dossier</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="64" />
      <source>Install from a folder…</source>
      <translation>Installer depuis un dossier…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="188" />
      <source>Install into another folder</source>
      <translation>Installer dans un autre dossier</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="63" />
      <source>Install into another folder…</source>
      <translation>Installer dans un autre dossier…</translation>
    </message>
    <message>
      <location filename="../algorithms/setupenvironment.py" line="33" />
      <source>Installs what training and prediction need (PyTorch, rasterio and others) into a Python environment of its own, beside QGIS and without touching it. It needs the internet, or a pip configuration that points to a local index, and about 2 GB of disk (8 GB with CUDA). An environment that is complete is left as it is.</source>
      <translation>Installe ce qu'exigent l'entraînement et la prédiction (PyTorch, rasterio et d'autres) dans un environnement Python à part, à côté de QGIS et sans y toucher. Il faut Internet, ou une configuration de pip qui pointe vers un index local, et environ 2 Go d'espace disque (8 Go avec CUDA). Un environnement complet est laissé tel quel.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="150" />
      <source>Invented Antarctic terrain with a composite, elevations, the exact truth and three masks with the mistakes of Johnson, GeoMap and ADD.</source>
      <translation>Un terrain antarctique inventé avec un composite, des élévations, la vérité exacte et trois masques comportant les erreurs de Johnson, de GeoMap et d'ADD.</translation>
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
      <translation>IoU sur les tuiles de validation</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="132" />
      <source>IoU {iou:.2f}, {date}, {recipe}</source>
      <translation>IoU de {iou:.2f}, {date}, {recipe}</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="91" />
      <source>It costs nothing: the numbers are those of the training.</source>
      <translation>Cela ne coûte rien : les nombres sont ceux de l'entraînement.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="158" />
      <source>It covers all years, and one number says how clear a pixel is.</source>
      <translation>Il couvre toutes les années, et un seul nombre dit à quel point un pixel est dégagé.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="62" />
      <source>It ended without a word before its first epoch was finished.</source>
      <translation>Il s'est terminé sans un mot avant la fin de sa première époque.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="57" />
      <source>It ended without a word, as when the computer was switched off. Resume goes on from the last epoch that was finished.</source>
      <translation>Il s'est terminé sans un mot, comme lorsque l'ordinateur est éteint. Reprendre continue à partir de la dernière époque terminée.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="106" />
      <source>It fits whichever file is given.</source>
      <translation>Cela convient quel que soit le fichier indiqué.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="114" />
      <source>It gained 0 to 0.006 of IoU in trials, for 4 times the time.</source>
      <translation>Lors d'essais, le gain d'IoU était de 0 à 0.006, pour 4 fois plus de temps.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="153" />
      <source>It is the elevation of the published method.</source>
      <translation>C'est l'élévation de la méthode publiée.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="202" />
      <source>It is the smallest download.</source>
      <translation>C'est le plus petit téléchargement.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="164" />
      <source>It leaves more than half of a project's quota of 40 to others.</source>
      <translation>Cela laisse aux autres plus de la moitié du quota de 40 d'un projet.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="179" />
      <source>It lies between half a pixel of rock and clean snow.</source>
      <translation>Cette valeur se situe entre un demi-pixel de roche et la neige propre.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="57" />
      <source>It maps rock as it does best here; rock-published is the paper's way.</source>
      <translation>Elle cartographie la roche aussi bien que possible ici ; rock-published est la manière de l'article.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="117" />
      <source>It pays only where rock is rare, and may lose a little of it.</source>
      <translation>Ce n'est rentable que là où la roche est rare, et peut en perdre un peu.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="219" />
      <source>It says what the page is; without text there is no title.</source>
      <translation>Il dit ce qu'est la page ; sans texte, il n'y a pas de titre.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_state.py" line="67" />
      <source>It works, but was made for another version of the plugin. Install again.</source>
      <translation>Il fonctionne, mais a été créé pour une autre version de l'extension. Installez de nouveau.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="152" />
      <source>Its servers compute the median: little comes over the net.</source>
      <translation>Ses serveurs calculent la médiane : peu de données passent par le réseau.</translation>
    </message>
    <message>
      <location filename="../algorithms/earth_engine_parameters.py" line="35" />
      <source>JSON key (*.json)</source>
      <translation>Clé JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/views.py" line="62" />
      <source>Johnson</source>
      <translation>Johnson</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="68" />
      <source>Johnson (simulated)</source>
      <translation>Johnson (simulé)</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="38" />
      <source>Johnson mask</source>
      <translation>Masque Johnson</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="44" />
      <source>Johnson raster</source>
      <translation>Raster Johnson</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="278" />
      <source>Keeps everything of the run. Left out: a folder in your QGIS profile.</source>
      <translation>Conserve tout ce qui concerne l'exécution. Si omis : un dossier dans votre profil QGIS.</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="143" />
      <source>Keeps finished blocks. Give the same folder again to go on. Left out: a folder in your QGIS profile.</source>
      <translation>Conserve les blocs terminés. Indiquez de nouveau le même dossier pour continuer. Si omis : un dossier dans votre profil QGIS.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="237" />
      <source>Keeps what is finished, with all models and masks. Give the same folder again to go on, also with more seeds or parts. Left out: a folder in your QGIS profile.</source>
      <translation>Conserve ce qui est terminé, avec tous les modèles et masques. Indiquez de nouveau le même dossier pour continuer, y compris avec davantage de graines ou de parties. Si omis : un dossier dans votre profil QGIS.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="231" />
      <source>Keeps what was fetched until the composite is finished. Left out: a folder in your QGIS profile.</source>
      <translation>Conserve ce qui a été récupéré jusqu'à ce que le composite soit terminé. Si omis : un dossier dans votre profil QGIS.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="223" />
      <source>Key: {0}</source>
      <translation>Touche : {0}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_state.py" line="88" />
      <source>Known once the environment is ready.</source>
      <translation>Connu une fois l'environnement prêt.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="110" />
      <location filename="../algorithms/forestbaseline.py" line="90" />
      <location filename="../algorithms/tilegrid.py" line="58" />
      <location filename="../algorithms/train.py" line="117" />
      <location filename="../rock_outcrop_plugin/gui/training/example_tiles.py" line="33" />
      <source>Label</source>
      <translation>Étiquette</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="72" />
      <source>Label the selected tiles of this index only. Left out: the whole composite.</source>
      <translation>Étiqueter uniquement les tuiles sélectionnées de cet index. Si omis : tout le composite.</translation>
    </message>
    <message>
      <location filename="../algorithms/mergelabels.py" line="49" />
      <source>Labels</source>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <location filename="../algorithms/selftrain.py" line="92" />
      <source>Labels of the first stage</source>
      <translation>Étiquettes de la première étape</translation>
    </message>
    <message>
      <location filename="../scripts/chains/map_rock_outcrops.py" line="58" />
      <location filename="../scripts/chains/train_from_references.py" line="61" />
      <source>Labels, network, better labels, network again: the most stable one is kept.</source>
      <translation>Étiquettes, réseau, meilleures étiquettes, de nouveau le réseau : le plus stable est conservé.</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="103" />
      <source>Largest NDSI</source>
      <translation>NDSI maximal</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="111" />
      <source>Largest NDWI</source>
      <translation>NDWI maximal</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="135" />
      <source>Largest blue reflectance in shade</source>
      <translation>Réflectance maximale dans le bleu à l'ombre</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="126" />
      <source>Largest blue reflectance in sun</source>
      <translation>Réflectance maximale dans le bleu au soleil</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="129" />
      <source>Largest depth</source>
      <translation>Profondeur maximale</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="61" />
      <source>Largest gradient</source>
      <translation>Gradient maximal</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="114" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="55" />
      <source>Last day</source>
      <translation>Dernier jour</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="98" />
      <location filename="../rock_outcrop_plugin/gui/comparison/cursor_table.py" line="141" />
      <source>Layer</source>
      <translation>Couche</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/view_pane.py" line="99" />
      <source>Layers</source>
      <translation>Couches</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="39" />
      <source>Lays tiles over the composite, measures how much rock and data each holds, and picks those to train on: all with a rock pixel, ranked by their share of rock, at most as many as wanted. A part of them, evenly over all shares of rock, is held back for validation. No pixel is copied: the training reads the rasters tile by tile.</source>
      <translation>Dispose des tuiles sur le composite, mesure la quantité de roche et de données de chacune et choisit celles qui servent à l'entraînement : toutes celles qui ont un pixel de roche, classées par leur part de roche, au plus autant que voulu. Une partie d'entre elles, répartie régulièrement sur toutes les parts de roche, est réservée à la validation. Aucun pixel n'est copié : l'entraînement lit les rasters tuile par tuile.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="182" />
      <location filename="../algorithms/train.py" line="146" />
      <location filename="../scripts/chains/inputs.py" line="98" />
      <location filename="../scripts/chains/refine_and_compare.py" line="61" />
      <source>Learning rate</source>
      <translation>Taux d'apprentissage</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="197" />
      <location filename="../algorithms/train.py" line="264" />
      <source>Learning rate schedule</source>
      <translation>Planification du taux d'apprentissage</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="97" />
      <location filename="../algorithms/mapregion.py" line="126" />
      <location filename="../algorithms/vectorizemask.py" line="52" />
      <source>Least area in m²</source>
      <translation>Superficie minimale en m²</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="139" />
      <source>Least elevation of the sun in degrees</source>
      <translation>Hauteur minimale du soleil en degrés</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="136" />
      <source>Least pixels in a leaf</source>
      <translation>Nombre minimal de pixels par feuille</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="118" />
      <source>Least ratio of B11 to B02</source>
      <translation>Rapport minimal de B11 à B02</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="113" />
      <source>Least share of valid pixels</source>
      <translation>Part minimale de pixels valides</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="62" />
      <source>Leave out clouds</source>
      <translation>Exclure les nuages</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="138" />
      <source>Leaves average over wrong labels: one of 100 pixels knows its share of rock to within 0.05. 1 learns every mistake of the masks by heart.</source>
      <translation>Les feuilles font la moyenne des étiquettes erronées : une feuille de 100 pixels connaît sa part de roche à 0.05 près. 1 apprend par cœur toutes les erreurs des masques.</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="144" />
      <source>Leaves out what cannot be rock: such pixels get probability 0 without asking the network, which is several times faster where rock is rare. spectral: by a very permissive spectral rule; coarse: by the network itself at a quarter of the resolution. The log says how many pixels were left out.</source>
      <translation>Exclut ce qui ne peut pas être de la roche : ces pixels reçoivent la probabilité 0 sans interroger le réseau, ce qui est plusieurs fois plus rapide là où la roche est rare. spectral : par une règle spectrale très permissive ; coarse : par le réseau lui-même au quart de la résolution. Le journal indique combien de pixels ont été exclus.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="193" />
      <source>Left out for every source but 'local'.</source>
      <translation>Omis pour toute source autre que « local ».</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="209" />
      <source>Left out, as the composite: nothing is measured.</source>
      <translation>Si omis, comme le composite : rien n'est mesuré.</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="87" />
      <source>Left out, from the elevation. Else: {0}</source>
      <translation>Si omis, à partir de l'élévation. Sinon : {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="123" />
      <source>Left out: AREA, or all north of the southern limit.</source>
      <translation>Si omis : AREA, ou tout ce qui est au nord de la limite méridionale.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="124" />
      <source>Left out: EXTENT, or all north of the southern limit.</source>
      <translation>Si omis : EXTENT, ou tout ce qui est au nord de la limite méridionale.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="192" />
      <source>Left out: Google's own.</source>
      <translation>Si omis : celui de Google.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="196" />
      <source>Left out: INPUTS says which files.</source>
      <translation>Si omis : INPUTS indique quels fichiers.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="195" />
      <source>Left out: INPUT_FOLDER says where the scenes are.</source>
      <translation>Si omis : INPUT_FOLDER indique où se trouvent les scènes.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="251" />
      <location filename="../algorithms/train.py" line="290" />
      <source>Left out: a file in the run folder.</source>
      <translation>Si omis : un fichier dans le dossier d'exécution.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="65" />
      <source>Left out: all of the reference raster, or of the polygons without one.</source>
      <translation>Si omis : tout le raster de référence, ou tous les polygones s'il n'y en a pas.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="103" />
      <source>Left out: all that the scenes cover.</source>
      <translation>Si omis : tout ce que couvrent les scènes.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="65" />
      <source>Left out: as many as fit a tile.</source>
      <translation>Si omis : autant qu'une tuile peut en contenir.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="194" />
      <source>Left out: bands are found by their names.</source>
      <translation>Si omis : les bandes sont trouvées par leur nom.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="206" />
      <location filename="../algorithms/help/defaults.py" line="207" />
      <source>Left out: it is not compared with.</source>
      <translation>Si omis : la comparaison s'en passe.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="187" />
      <location filename="../algorithms/help/defaults.py" line="217" />
      <source>Left out: it is not written.</source>
      <translation>Si omis : il n'est pas écrit.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="215" />
      <source>Left out: maps have a plain ground.</source>
      <translation>Si omis : les cartes ont un fond uni.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="216" />
      <source>Left out: no map shows it.</source>
      <translation>Si omis : aucune carte ne l'affiche.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="208" />
      <source>Left out: nothing is measured, and int8 is not possible.</source>
      <translation>Si omis : rien n'est mesuré, et int8 n'est pas possible.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="203" />
      <source>Left out: only the fetched masks are compared with.</source>
      <translation>Si omis : la comparaison porte seulement sur les masques récupérés.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="144" />
      <source>Left out: outcrops get their area only.</source>
      <translation>Si omis : les affleurements ne reçoivent que leur superficie.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="201" />
      <source>Left out: pixels with reflectance count as valid.</source>
      <translation>Si omis : les pixels ayant une réflectance comptent comme valides.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="55" />
      <source>Left out: random weights, as published.</source>
      <translation>Si omis : poids aléatoires, comme publié.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="107" />
      <source>Left out: that of most scenes, for Sentinel-2 its UTM zone, so that the 10 m bands are not resampled. EPSG:3031 is that of REMA and of the published method.</source>
      <translation>Si omis : celui de la plupart des scènes, pour Sentinel-2 sa zone UTM, afin que les bandes à 10 m ne soient pas rééchantillonnées. EPSG:3031 est celui de REMA et de la méthode publiée.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="167" />
      <source>Left out: the beginning of the archive.</source>
      <translation>Si omis : le début de l'archive.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="198" />
      <source>Left out: the elevation alone is mapped from, if the model can.</source>
      <translation>Si omis : la carte est faite à partir de l'élévation seule, si le modèle en est capable.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="70" />
      <source>Left out: the labels are taken as they are.</source>
      <translation>Si omis : les étiquettes sont prises telles quelles.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="197" />
      <source>Left out: the masks are shown on a plain ground.</source>
      <translation>Si omis : les masques sont affichés sur un fond uni.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="142" />
      <source>Left out: the prediction is compared with the references only.</source>
      <translation>Si omis : la prédiction est comparée aux références seulement.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="191" />
      <location filename="../algorithms/help/defaults.py" line="204" />
      <source>Left out: the product's own server.</source>
      <translation>Si omis : le serveur propre au produit.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="205" />
      <source>Left out: the publisher's own file.</source>
      <translation>Si omis : le fichier propre à l'éditeur.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="66" />
      <source>Left out: the recipe's, 10.</source>
      <translation>Si omis : celle de la recette, 10.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="94" />
      <source>Left out: the recipe's.</source>
      <translation>Si omis : la valeur de la recette.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="186" />
      <source>Left out: the source's own.</source>
      <translation>Si omis : celui de la source.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="143" />
      <source>Left out: the whole area, in tiles of the recipe's size.</source>
      <translation>Si omis : toute la zone, en tuiles de la taille de la recette.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="168" />
      <source>Left out: today.</source>
      <translation>Si omis : aujourd'hui.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="51" />
      <source>Left out: whole tiles, as published, or 64 where an epoch of whole tiles would have fewer than 50 batches.</source>
      <translation>Si omis : des tuiles entières, comme publié, ou 64 lorsqu'une époque de tuiles entières aurait moins de 50 lots.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="163" />
      <source>Level</source>
      <translation>Niveau</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="71" />
      <source>Lines and texts stay sharp; rasters get the resolution.</source>
      <translation>Les lignes et les textes restent nets ; les rasters reçoivent la résolution.</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="114" />
      <source>Loading processes</source>
      <translation>Processus de chargement</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="96" />
      <source>Local files</source>
      <translation>Fichiers locaux</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/log_view.py" line="24" />
      <location filename="../rock_outcrop_plugin/gui/welcome/log_view.py" line="31" />
      <source>Log</source>
      <translation>Journal</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/model_search.py" line="19" />
      <source>Looking for models</source>
      <translation>Recherche de modèles</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="76" />
      <source>Looking for models…</source>
      <translation>Recherche de modèles…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="305" />
      <source>Loss</source>
      <translation>Perte</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="88" />
      <source>Loss of IoU, against the label or else the float32 mask</source>
      <translation>Perte d'IoU, par rapport à l'étiquette ou, à défaut, au masque en float32</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="174" />
      <source>Made by {0}, Rock Outcrop {1}, {2}.</source>
      <translation>Réalisé par {0}, Rock Outcrop {1}, {2}.</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="55" />
      <source>Made for another version</source>
      <translation>Créé pour une autre version</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_project.py" line="141" />
      <source>Made with Rock Outcrop {0} and QGIS {1} on {2}.</source>
      <translation>Réalisé avec Rock Outcrop {0} et QGIS {1} le {2}.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="44" />
      <source>Main map</source>
      <translation>Carte principale</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="46" />
      <source>Make pseudo-labels</source>
      <translation>Créer des pseudo-étiquettes</translation>
    </message>
    <message>
      <location filename="../scripts/chains/steps.py" line="66" />
      <source>Make the tile grid</source>
      <translation>Créer la grille de tuiles</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="52" />
      <source>Makes a page to print: two or four maps of the same place, each with its own layers (prediction, references, agreement, composite), with legend, scale bar, meridians and parallels, the direction of north, and the sources with their licences. In a project the layout is added too, to be edited; the maps follow the first one. It needs no project and no window.</source>
      <translation>Crée une page à imprimer : deux ou quatre cartes du même lieu, chacune avec ses propres couches (prédiction, références, concordance, composite), avec légende, barre d'échelle, méridiens et parallèles, direction du nord, et les sources avec leurs licences. Dans un projet, la mise en page est aussi ajoutée, pour être modifiée ; les cartes suivent la première. Ni projet ni fenêtre ne sont nécessaires.</translation>
    </message>
    <message>
      <location filename="../algorithms/signinearthengine.py" line="29" />
      <source>Makes sure that Earth Engine computes for you, or says what is missing: credentials, a project, a permission, a connection. Where nobody is signed in, Google's own page opens in the browser; what it grants is stored where Earth Engine's Python package looks for it (.config/earthengine in your home folder, readable by you only), not in QGIS, its project or its history.</source>
      <translation>S'assure qu'Earth Engine calcule pour vous, ou indique ce qui manque : des identifiants, un projet, une autorisation, une connexion. Si personne n'est connecté, la page de Google elle-même s'ouvre dans le navigateur ; ce qu'elle accorde est enregistré là où le paquet Python d'Earth Engine le cherche (.config/earthengine dans votre dossier personnel, lisible par vous seul), et non dans QGIS, son projet ou son historique.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="55" />
      <source>Makes the composite that 'Train a model' and 'Predict rock' need, of any extent north of 82.7° S: the median of all clear Sentinel-2 pixels of the chosen days, in six bands, on the grid of 10 m counted from (0, 0). Earth Engine computes it on its servers (with a free account: 'Sign in to Earth Engine'); from a STAC API, without an account, the scenes are read and the median is computed here. The log first says how much will be fetched. Whatever interrupts it: run it again with the same parameters and only what is missing is fetched.</source>
      <translation>Crée le composite dont ont besoin « Entraîner un modèle » et « Prédire la roche », pour toute emprise au nord de 82.7° S : la médiane de tous les pixels Sentinel-2 dégagés des jours choisis, en six bandes, sur la grille de 10 m comptée à partir de (0, 0). Earth Engine la calcule sur ses serveurs (avec un compte gratuit : « Se connecter à Earth Engine ») ; avec une API STAC, sans compte, les scènes sont lues et la médiane est calculée ici. Le journal indique d'abord combien sera récupéré. Quelle que soit la cause d'une interruption : relancez avec les mêmes paramètres et seul ce qui manque est récupéré.</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="59" />
      <source>Map a region</source>
      <translation>Cartographier une région</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="114" />
      <source>Map gaps from topography alone</source>
      <translation>Cartographier les lacunes à partir de la topographie seule</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="69" />
      <source>Map its rock outcrops…</source>
      <translation>Cartographier ses affleurements rocheux…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/view_pane.py" line="55" />
      <source>Map of view {0}</source>
      <translation>Carte de la vue {0}</translation>
    </message>
    <message>
      <location filename="../scripts/chains/map_rock_outcrops.py" line="25" />
      <source>Map rock outcrops</source>
      <translation>Cartographier les affleurements rocheux</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="48" />
      <source>Map rock outcrops…</source>
      <translation>Cartographier les affleurements rocheux…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/view_pane.py" line="98" />
      <source>Map themes</source>
      <translation>Thèmes de carte</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="163" />
      <source>Mapped by the model {0}.</source>
      <translation>Cartographié par le modèle {0}.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/dock.py" line="75" />
      <source>Maps bare rock from a Sentinel-2 composite, elevations and the rock masks that exist, and shows where the new mask differs from them.</source>
      <translation>Cartographie la roche nue à partir d'un composite Sentinel-2, d'élévations et des masques de roche existants, et montre où le nouveau masque en diffère.</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="39" />
      <source>Maps rock by fixed thresholds on reflectance, without labels and training: in sun what is neither snow (NDSI) nor water (NDWI) nor bright in blue, in shade what is dark in blue and no water. Use it to see whether a network pays. After Burton-Johnson et al. (2016), An automated methodology for differentiating rock from snow, clouds and sea in Antarctica from Landsat 8 imagery, The Cryosphere 10, 1665-1677, carried over to surface reflectance of Sentinel-2: Landsat's bands 2, 3, 5 and 6 are B02, B03, B08 and B11. Sentinel-2 has no thermal band: a limit on blue and the ratio of B11 to blue replace it. The published coast mask is replaced by an elevation model without data on the sea.</source>
      <translation>Cartographie la roche par des seuils fixes de réflectance, sans étiquettes ni entraînement : au soleil, ce qui n'est ni neige (NDSI), ni eau (NDWI), ni brillant dans le bleu ; à l'ombre, ce qui est sombre dans le bleu et n'est pas de l'eau. À utiliser pour voir si un réseau est rentable. D'après Burton-Johnson et al. (2016), An automated methodology for differentiating rock from snow, clouds and sea in Antarctica from Landsat 8 imagery, The Cryosphere 10, 1665-1677, transposé à la réflectance de surface de Sentinel-2 : les bandes 2, 3, 5 et 6 de Landsat sont B02, B03, B08 et B11. Sentinel-2 n'a pas de bande thermique : une limite sur le bleu et le rapport de B11 au bleu la remplacent. Le masque de côte publié est remplacé par un modèle numérique d'élévation sans données sur la mer.</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="62" />
      <source>Maps rock in a region of any size, up to all of Antarctica: an extent, polygons, or all that the inputs cover. The inputs are rasters or tile indexes of many files. Blocks with a valid elevation are predicted one after the other, or by the workers of a Dask scheduler, then joined to one probability and one mask, and outlined. Whatever interrupts it: run it again with the same run folder and it goes on where it was.</source>
      <translation>Cartographie la roche dans une région de toute taille, jusqu'à l'Antarctique entier : une emprise, des polygones ou tout ce que couvrent les entrées. Les entrées sont des rasters ou des index de tuiles de nombreux fichiers. Les blocs dont l'élévation est valide sont prédits l'un après l'autre, ou par les workers d'un ordonnanceur Dask, puis réunis en une seule probabilité et un seul masque, dont les contours sont tracés. Quelle que soit la cause d'une interruption : relancez avec le même dossier d'exécution et le calcul reprend où il en était.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="52" />
      <source>Maps rock with a trained model, on rasters of any size: they are read, predicted and written piece by piece. The model's card says which channels, scaling, overlap and threshold belong to it; rasters that do not match are refused. Where an input has no data the output has none: nodata never becomes 'no rock'. Gaps of the composite are mapped from topography alone where the model has learnt to; 'quality' says where.</source>
      <translation>Cartographie la roche avec un modèle entraîné, sur des rasters de toute taille : ils sont lus, prédits et écrits morceau par morceau. La fiche du modèle indique les canaux, la mise à l'échelle, le recouvrement et le seuil qui lui correspondent ; les rasters qui ne conviennent pas sont refusés. Là où une entrée n'a pas de données, la sortie n'en a pas : l'absence de données (nodata) ne devient jamais « pas de roche ». Les lacunes du composite sont cartographiées à partir de la topographie seule là où le modèle a appris à le faire ; « Qualité » indique où.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/marker.py" line="151" />
      <source>Mark here: {0}</source>
      <translation>Marque à cet endroit : {0}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="161" />
      <source>Marked: {0}</source>
      <translation>Marqué : {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/products.py" line="59" />
      <location filename="../rock_outcrop_plugin/gui/comparison/marks.py" line="211" />
      <source>Marks</source>
      <translation>Marques</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="165" />
      <source>Marks: {rock} rock, {other} not rock, {unsure} unsure</source>
      <translation>Marques : {rock} roche, {other} pas de roche, {unsure} incertaines</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="111" />
      <source>Mask or merged label, 0 to 1: the loss of IoU is against it. Left out: against the mask in float32.</source>
      <translation>Masque ou étiquette fusionnée, de 0 à 1 : la perte d'IoU est mesurée par rapport à cette donnée. Si omis : par rapport au masque en float32.</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="34" />
      <source>Masks</source>
      <translation>Masques</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="78" />
      <source>Masks of your own to compare with as well.</source>
      <translation>Vos propres masques, à comparer également.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="97" />
      <source>Masks to compare with, polygons or rasters, drawn as outlines: Johnson blue, GeoMap green, ADD orange, others in colours of their own.</source>
      <translation>Masques à comparer, polygones ou rasters, dessinés en contours : Johnson en bleu, GeoMap en vert, ADD en orange, les autres dans des couleurs qui leur sont propres.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="75" />
      <location filename="../algorithms/disagreements.py" line="62" />
      <source>Masks to compare with: polygons, or rasters with 1 for rock.</source>
      <translation>Masques à comparer : polygones, ou rasters valant 1 pour la roche.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="253" />
      <source>Mean IoU of the full method</source>
      <translation>IoU moyen de la méthode complète</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="130" />
      <source>Mean probability over mirror images: flips asks 4 times, dihedral (with quarter turns) 8 times, and takes as many times longer.</source>
      <translation>Probabilité moyenne sur des images en miroir : flips interroge 4 fois, dihedral (avec quarts de tour) 8 fois, et prend autant de fois plus de temps.</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="155" />
      <source>Median reflectance of the clear pixels of many scenes.</source>
      <translation>Réflectance médiane des pixels dégagés de nombreuses scènes.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="78" />
      <source>Memory</source>
      <translation>Mémoire</translation>
    </message>
    <message>
      <location filename="../algorithms/mergelabels.py" line="36" />
      <location filename="../scripts/chains/steps.py" line="40" />
      <source>Merge labels</source>
      <translation>Fusionner des étiquettes</translation>
    </message>
    <message>
      <location filename="../scripts/chains/steps.py" line="43" />
      <source>Merged label</source>
      <translation>Étiquette fusionnée</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="91" />
      <location filename="../algorithms/train.py" line="118" />
      <source>Merged masks: 0 to 1, how sure the masks are that a pixel is rock.</source>
      <translation>Masques fusionnés : de 0 à 1, à quel point les masques sont sûrs qu'un pixel est de la roche.</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="49" />
      <source>Merges imperfect masks with the confident predictions of a trained model (the teacher) into one soft label, to train the next network on. The published second stage takes 0.25 Johnson, 0.25 GeoMap and 0.5 teacher. 'Train in stages' does this by itself; this algorithm is for stages that you want to look at or change. Where the model has no data the masks count alone.</source>
      <translation>Fusionne des masques imparfaits et les prédictions sûres d'un modèle entraîné (l'enseignant) en une seule étiquette souple, sur laquelle entraîner le réseau suivant. La deuxième étape publiée prend 0.25 Johnson, 0.25 GeoMap et 0.5 enseignant. « Entraîner par étapes » le fait de lui-même ; cet algorithme est destiné aux étapes que vous souhaitez examiner ou modifier. Là où le modèle n'a pas de données, seuls les masques comptent.</translation>
    </message>
    <message>
      <location filename="../algorithms/mergelabels.py" line="39" />
      <source>Merges imperfect rock masks into one soft label, their weighted mean from 0 to 1, to train on. The published method merges Johnson and GeoMap half and half, and later 0.25 Johnson, 0.25 GeoMap and 0.5 pseudo-labels. Where a mask has no data the others count alone.</source>
      <translation>Fusionne des masques de roche imparfaits en une seule étiquette souple, leur moyenne pondérée de 0 à 1, sur laquelle entraîner. La méthode publiée fusionne Johnson et GeoMap à parts égales, puis 0.25 Johnson, 0.25 GeoMap et 0.5 pseudo-étiquettes. Là où un masque n'a pas de données, seuls les autres comptent.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="31" />
      <source>Metres, such as REMA.</source>
      <translation>Mètres, comme REMA.</translation>
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
      <translation>Modèle</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="281" />
      <source>Model (*.safetensors)</source>
      <translation>Modèle (*.safetensors)</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="81" />
      <location filename="../algorithms/train.py" line="282" />
      <location filename="../scripts/chains/map_rock_outcrops.py" line="75" />
      <location filename="../scripts/chains/refine_and_compare.py" line="96" />
      <location filename="../scripts/chains/train_from_references.py" line="65" />
      <source>Model as ONNX</source>
      <translation>Modèle au format ONNX</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_project.py" line="154" />
      <source>Model {0}, SHA-256 {1}.</source>
      <translation>Modèle {0}, SHA-256 {1}.</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="177" />
      <source>Model: {0}, SHA-256 {1}.</source>
      <translation>Modèle : {0}, SHA-256 {1}.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="42" />
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="45" />
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="125" />
      <source>Models folder</source>
      <translation>Dossier des modèles</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="53" />
      <source>Models folder…</source>
      <translation>Dossier des modèles…</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="118" />
      <source>Months</source>
      <translation>Mois</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="119" />
      <source>Months of every year, 1 to 12, with commas between. The austral summer by default: the sun is high, and little of the rock is under seasonal snow.</source>
      <translation>Mois de chaque année, de 1 à 12, séparés par des virgules. Par défaut, l'été austral : le soleil est haut et peu de roche se trouve sous la neige saisonnière.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="74" />
      <source>More references</source>
      <translation>Autres références</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="136" />
      <source>More than anybody looks at one by one; the largest come first.</source>
      <translation>Plus que quiconque n'en examine une par une ; les plus grandes viennent en premier.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="94" />
      <source>More than one pays only on a machine with several GPUs.</source>
      <translation>Plus d'un n'est rentable que sur une machine à plusieurs GPU.</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="116" />
      <source>More trees are smoother and slower; beyond 100 little changes.</source>
      <translation>Davantage d'arbres donnent un résultat plus lisse et plus lent ; au-delà de 100, peu de choses changent.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="128" />
      <source>Most cloud in %</source>
      <translation>Maximum de nuages en %</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="133" />
      <source>Most tiles</source>
      <translation>Nombre maximal de tuiles</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/cursor_table.py" line="52" />
      <source>Move the cursor over a map.</source>
      <translation>Déplacez le curseur sur une carte.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_state.py" line="75" />
      <source>NVIDIA GPU (CUDA): the published network can be trained here.</source>
      <translation>GPU NVIDIA (CUDA) : le réseau publié peut être entraîné ici.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="83" />
      <source>Name of the layout</source>
      <translation>Nom de la mise en page</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/state_row.py" line="33" />
      <source>Needs attention</source>
      <translation>Demande votre attention</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="28" />
      <source>Network</source>
      <translation>Réseau</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="29" />
      <source>Network options…</source>
      <translation>Options réseau…</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="168" />
      <location filename="../algorithms/train.py" line="124" />
      <location filename="../scripts/chains/inputs.py" line="85" />
      <source>Network width</source>
      <translation>Largeur du réseau</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="170" />
      <source>Next disagreement (D)</source>
      <translation>Désaccord suivant (D)</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="145" />
      <source>Nine tiles are enough to split for training and testing.</source>
      <translation>Neuf tuiles suffisent pour une partition entre entraînement et test.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="80" />
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="126" />
      <source>No epoch has ended yet.</source>
      <translation>Aucune époque n'est encore terminée.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/install_advice.py" line="30" />
      <source>No internet: the package index cannot be reached. Let a colleague with internet fill a folder with the packages and press 'Install from a folder…', or press 'Use an existing Python…' if this machine has one with the packages.</source>
      <translation>Pas d'Internet : l'index de paquets est inaccessible. Demandez à un collègue qui a Internet de remplir un dossier avec les paquets et appuyez sur « Installer depuis un dossier… », ou appuyez sur « Utiliser un Python existant… » si cette machine en possède un avec les paquets.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="122" />
      <source>No marks yet.</source>
      <translation>Pas encore de marques.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="116" />
      <source>None yet: train one, or choose a folder that has some.</source>
      <translation>Aucun pour l'instant : entraînez-en un, ou choisissez un dossier qui en contient.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/state_row.py" line="29" />
      <source>Not known yet</source>
      <translation>Pas encore connu</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="211" />
      <source>Not rock</source>
      <translation>Pas de la roche</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="52" />
      <source>Not signed in. Needed only to fetch composites from Earth Engine.</source>
      <translation>Non connecté. Nécessaire seulement pour récupérer des composites depuis Earth Engine.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="134" />
      <source>Nothing is held back unasked: the published split has two parts.</source>
      <translation>Rien n'est réservé sans qu'on le demande : la partition publiée a deux parties.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="122" />
      <source>Nothing that was mapped is dropped unasked.</source>
      <translation>Rien de ce qui a été cartographié n'est supprimé sans qu'on le demande.</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="124" />
      <source>Number of devices</source>
      <translation>Nombre de périphériques</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="119" />
      <source>Number of maps</source>
      <translation>Nombre de cartes</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="162" />
      <location filename="../algorithms/vectorizemask.py" line="69" />
      <source>Number of outcrops</source>
      <translation>Nombre d'affleurements</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="110" />
      <source>Number of patches</source>
      <translation>Nombre de taches</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="91" />
      <source>Number of patches found</source>
      <translation>Nombre de taches trouvées</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="90" />
      <source>Number of patches kept</source>
      <translation>Nombre de taches conservées</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="92" />
      <source>Number of polygons</source>
      <translation>Nombre de polygones</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="93" />
      <location filename="../algorithms/localstack.py" line="74" />
      <source>Number of scenes</source>
      <translation>Nombre de scènes</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="77" />
      <location filename="../scripts/chains/prepare_training_data.py" line="61" />
      <source>Number of tiles</source>
      <translation>Nombre de tuiles</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="28" />
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="29" />
      <source>Number of views</source>
      <translation>Nombre de vues</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="81" />
      <location filename="../algorithms/train.py" line="282" />
      <source>ONNX model (*.onnx)</source>
      <translation>Modèle ONNX (*.onnx)</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="161" />
      <source>Of a generated scene: not a real place.</source>
      <translation>D'une scène générée : ce n'est pas un lieu réel.</translation>
    </message>
    <message>
      <location filename="../algorithms/correction_parameters.py" line="49" />
      <source>Of the disc around a mark. 20 m are two pixels of Sentinel-2, about what its position and a click are uncertain by; more would reach over the outline of small outcrops. 0 corrects one pixel.</source>
      <translation>Du disque autour d'une marque. 20 m font deux pixels de Sentinel-2, à peu près l'incertitude de sa position et d'un clic ; davantage dépasserait le contour des petits affleurements. 0 corrige un seul pixel.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="100" />
      <location filename="../algorithms/layer_metadata.py" line="148" />
      <source>One band for each reference: 0 neither, 1 both, 2 prediction only, 3 reference only, 255 nodata.</source>
      <translation>Une bande pour chaque référence : 0 ni l'une ni l'autre, 1 les deux, 2 prédiction seule, 3 référence seule, 255 sans données.</translation>
    </message>
    <message>
      <location filename="../algorithms/mergelabels.py" line="58" />
      <source>One number for each label in the same order, for instance 0.25, 0.25, 0.5. They need not sum to 1. Left out: equal weights.</source>
      <translation>Un nombre pour chaque étiquette dans le même ordre, par exemple 0.25, 0.25, 0.5. Leur somme ne doit pas forcément être 1. Si omis : poids égaux.</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="43" />
      <source>One number for each mask in the same order, and if you like one more for the teacher: 0.25, 0.25, 0.5 is published. Masks that sum to less than 1 leave it the rest. Left out: equal masks. </source>
      <translation>Un nombre pour chaque masque dans le même ordre et, si vous le souhaitez, un de plus pour l'enseignant : 0.25, 0.25, 0.5 est la valeur publiée. Des masques dont la somme est inférieure à 1 lui laissent le reste. Si omis : masques égaux. </translation>
    </message>
    <message>
      <location filename="../algorithms/help/content.py" line="49" />
      <source>One of: {0}.</source>
      <translation>L'une de ces valeurs : {0}.</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="183" />
      <source>One page with scores, channels and settings that needs no internet.</source>
      <translation>Une page avec scores, canaux et paramètres qui ne nécessite pas Internet.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="115" />
      <source>One page with tables and pictures that needs no internet.</source>
      <translation>Une page avec tableaux et images qui ne nécessite pas Internet.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="163" />
      <source>One request then takes the server well under its limits.</source>
      <translation>Une requête prend alors au serveur nettement moins que ses limites.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="154" />
      <source>One rule mapped the whole continent, from images of 30 m.</source>
      <translation>Une seule règle a cartographié tout le continent, à partir d'images à 30 m.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/refine_and_compare.py" line="80" />
      <source>One stage from the model's weights; your marks win over the masks.</source>
      <translation>Une étape à partir des poids du modèle ; vos marques l'emportent sur les masques.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="104" />
      <source>Only for a source that does not say it, as a shapefile without .prj.</source>
      <translation>Seulement pour une source qui ne l'indique pas, comme un shapefile sans .prj.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="122" />
      <source>Only for files that do not say it, as some netCDF.</source>
      <translation>Seulement pour les fichiers qui ne l'indiquent pas, comme certains netCDF.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/search_form.py" line="45" />
      <source>Only in view</source>
      <translation>Seulement dans la vue</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="93" />
      <source>Only this part is compared. Left out: all of the prediction.</source>
      <translation>Seule cette partie est comparée. Si omis : toute la prédiction.</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="80" />
      <source>Only this part is looked at. Left out: all of the prediction.</source>
      <translation>Seule cette partie est examinée. Si omis : toute la prédiction.</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="95" />
      <source>Only this part is mapped.</source>
      <translation>Seule cette partie est cartographiée.</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="104" />
      <location filename="../algorithms/predict.py" line="104" />
      <location filename="../algorithms/spectralrule.py" line="68" />
      <source>Only this part is mapped. Left out: all of the composite.</source>
      <translation>Seule cette partie est cartographiée. Si omis : tout le composite.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_view.py" line="64" />
      <source>Open &amp;report</source>
      <translation>Ouvrir le &amp;rapport</translation>
    </message>
    <message>
      <location filename="../algorithms/signinearthengine.py" line="43" />
      <source>Open Google's page where no stored sign-in is accepted, and wait five minutes for it. Without it, what is missing is only said: for machines without a browser.</source>
      <translation>Ouvrir la page de Google si aucune connexion enregistrée n'est acceptée, et l'attendre cinq minutes. Sans cette option, ce qui manque est seulement indiqué : pour les machines sans navigateur.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_view.py" line="78" />
      <source>Opens the settings of this training, to go on from its last checkpoint.</source>
      <translation>Ouvre les paramètres de cet entraînement, pour continuer à partir de son dernier point de contrôle.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/state_row.py" line="30" />
      <source>Optional</source>
      <translation>Facultatif</translation>
    </message>
    <message>
      <location filename="../algorithms/help/short_help.py" line="28" />
      <source>Other results</source>
      <translation>Autres résultats</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="157" />
      <source>Outlines of the rock pixels of a mask.</source>
      <translation>Contours des pixels de roche d'un masque.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="156" />
      <source>Over snow the share of cloud is often overstated.</source>
      <translation>Au-dessus de la neige, la part de nuages est souvent surestimée.</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="36" />
      <source>Overlap</source>
      <translation>Recouvrement</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="69" />
      <source>PDF files (*.pdf)</source>
      <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="77" />
      <source>PNG pictures (*.png)</source>
      <translation>Images PNG (*.png)</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="138" />
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="69" />
      <source>Page as PDF</source>
      <translation>Page au format PDF</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="76" />
      <source>Page as picture</source>
      <translation>Page en image</translation>
    </message>
    <message>
      <location filename="../algorithms/help/short_help.py" line="31" />
      <source>Papers and specifications</source>
      <translation>Articles et spécifications</translation>
    </message>
    <message>
      <location filename="../algorithms/help/short_help.py" line="23" />
      <source>Parameters</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="185" />
      <source>Parameters: {0}</source>
      <translation>Paramètres : {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="107" />
      <source>Part of the tiles that is neither trained on nor used to stop the training.</source>
      <translation>Part des tuiles qui ne sert ni à entraîner ni à arrêter l'entraînement.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="90" />
      <source>Part of the tiles that is not trained on but measured with.</source>
      <translation>Part des tuiles qui ne sert pas à entraîner, mais à mesurer.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="126" />
      <source>Parts</source>
      <translation>Parties</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="208" />
      <location filename="../algorithms/train.py" line="208" />
      <source>Patience</source>
      <translation>Patience</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="120" />
      <source>Pixels</source>
      <translation>Pixels</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="38" />
      <source>Pixels that neighbouring tiles share, so that no seam shows. 60 is published (its text also says 64).</source>
      <translation>Pixels que partagent les tuiles voisines, afin qu'aucun raccord ne se voie. 60 est la valeur publiée (le texte indique aussi 64).</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="139" />
      <source>Pixels whose centre is rock keep the area of the polygons.</source>
      <translation>Les pixels dont le centre est de la roche conservent la superficie des polygones.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="78" />
      <source>Points with the field 'mark' (rock, not rock, unsure) that correct the labels.</source>
      <translation>Points avec le champ « mark » (rock, not rock, unsure) qui corrigent les étiquettes.</translation>
    </message>
    <message>
      <location filename="../algorithms/correction_parameters.py" line="33" />
      <source>Points with the text field 'mark', as the comparison panel saves them: rock becomes 1 in the labels, not rock 0, unsure no data. They win over masks and teacher. Given several masks, a mark corrects the whole patch in which they differ; everywhere else a disc. The labels' file is left as it is: the run folder keeps a corrected copy.</source>
      <translation>Points avec le champ de texte « mark », tels que les enregistre le panneau de comparaison : rock devient 1 dans les étiquettes, not rock 0, unsure sans données. Ils l'emportent sur les masques et l'enseignant. Si plusieurs masques sont indiqués, une marque corrige toute la tache où ils diffèrent ; partout ailleurs, un disque. Le fichier des étiquettes reste tel quel : le dossier d'exécution en conserve une copie corrigée.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="77" />
      <source>Polygons are cut at its edges. Left out: all of Antarctica.</source>
      <translation>Les polygones sont découpés à ses bords. Si omis : tout l'Antarctique.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/steps.py" line="20" />
      <location filename="../scripts/chains/steps.py" line="28" />
      <source>Polygons become pixels of the composite's grid.</source>
      <translation>Les polygones deviennent des pixels de la grille du composite.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="150" />
      <source>Polygons that others have mapped, cut to the extent.</source>
      <translation>Polygones cartographiés par d'autres, découpés selon l'emprise.</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="104" />
      <source>Polygons to be mapped; pixels outside of them are nodata.</source>
      <translation>Polygones à cartographier ; les pixels situés en dehors sont sans données.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="156" />
      <source>Possible once the environment is ready.</source>
      <translation>Possible une fois l'environnement prêt.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="66" />
      <location filename="../algorithms/training_parameters.py" line="44" />
      <source>Precision</source>
      <translation>Précision</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="49" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="162" />
      <location filename="../scripts/chains/map_rock_outcrops.py" line="86" />
      <location filename="../scripts/chains/refine_and_compare.py" line="107" />
      <source>Predict rock</source>
      <translation>Prédire la roche</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/empty_page.py" line="36" />
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="46" />
      <source>Predict rock…</source>
      <translation>Prédire la roche…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="51" />
      <source>Predict with this model…</source>
      <translation>Prédire avec ce modèle…</translation>
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
      <translation>Prédiction</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="131" />
      <source>Prediction and reference agree everywhere.</source>
      <translation>La prédiction et la référence concordent partout.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_panels.py" line="67" />
      <source>Prediction and references</source>
      <translation>Prédiction et références</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="218" />
      <source>Prediction and references are seen beside what they were made from.</source>
      <translation>La prédiction et les références sont vues à côté de ce à partir de quoi elles ont été faites.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="56" />
      <source>Prediction, references and agreement, as far as the project has them</source>
      <translation>Prédiction, références et concordance, dans la mesure où le projet les contient</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="22" />
      <source>Prepare training data</source>
      <translation>Préparer les données d'entraînement</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="180" />
      <source>Previous</source>
      <translation>Précédent</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="221" />
      <source>Print shows no more.</source>
      <translation>L'impression n'en montre pas plus.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="108" />
      <source>Probability as</source>
      <translation>Probabilité en</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="224" />
      <source>Probability from which a pixel is rock, kept in the model. Left out: the one whose mask overlaps the labels of the validation tiles best. Published: 0.9.</source>
      <translation>Probabilité à partir de laquelle un pixel est de la roche, conservée dans le modèle. Si omis : celle dont le masque recouvre le mieux les étiquettes des tuiles de validation. Publié : 0.9.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="226" />
      <source>Probability from which a pixel is rock. Left out: each model's own.</source>
      <translation>Probabilité à partir de laquelle un pixel est de la roche. Si omis : celle de chaque modèle.</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="52" />
      <source>Probability from which a pixel is rock. Left out: the model's own.</source>
      <translation>Probabilité à partir de laquelle un pixel est de la roche. Si omis : celle du modèle.</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="153" />
      <source>Probability from which a pixel is rock. Left out: the one whose mask overlaps the labels of the validation tiles best.</source>
      <translation>Probabilité à partir de laquelle un pixel est de la roche. Si omis : celle dont le masque recouvre le mieux les étiquettes des tuiles de validation.</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="144" />
      <source>Probability of rock in each pixel.</source>
      <translation>Probabilité de roche dans chaque pixel.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/state_row.py" line="34" />
      <source>Problem</source>
      <translation>Problème</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="116" />
      <source>Processes that read and augment tiles ahead of the network. Left out: none where a CPU trains on tiles that fit into memory, otherwise as many as the machine allows.</source>
      <translation>Processus qui lisent et augmentent des tuiles en avance sur le réseau. Si omis : aucun lorsqu'un CPU entraîne sur des tuiles qui tiennent en mémoire, sinon autant que la machine le permet.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="69" />
      <source>Processing does not know 'Sign in to Earth Engine'.</source>
      <translation>Processing ne connaît pas « Se connecter à Earth Engine ».</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="58" />
      <source>Product</source>
      <translation>Produit</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_view.py" line="45" />
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
    <message>
      <location filename="../algorithms/signinearthengine.py" line="49" />
      <source>Project that is used</source>
      <translation>Projet utilisé</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="175" />
      <source>Projected. EPSG:3031, Antarctic polar stereographic, is that of all steps.</source>
      <translation>Projeté. EPSG:3031, stéréographique polaire antarctique, est celui de toutes les étapes.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="70" />
      <source>Provider of ONNX Runtime</source>
      <translation>Fournisseur d'ONNX Runtime</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="78" />
      <source>Pseudo-labels</source>
      <translation>Pseudo-étiquettes</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="23" />
      <source>Puts two imperfect rock masks on the composite's grid, merges them into one soft label, derives the slope, and makes the tile grid: all that 'Train a model' and 'Train in stages' ask for. Look at label and tiles before you train.</source>
      <translation>Place deux masques de roche imparfaits sur la grille du composite, les fusionne en une seule étiquette souple, dérive la pente et crée la grille de tuiles : tout ce que demandent « Entraîner un modèle » et « Entraîner par étapes ». Examinez l'étiquette et les tuiles avant d'entraîner.</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="43" />
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="53" />
      <source>Python that is used</source>
      <translation>Python utilisé</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="48" />
      <source>QGIS has no proxy set. Behind a company's firewall set one there.</source>
      <translation>Aucun proxy n'est défini dans QGIS. Derrière le pare-feu d'une entreprise, définissez-en un à cet endroit.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="44" />
      <source>QGIS's main map and the views move together</source>
      <translation>La carte principale de QGIS et les vues se déplacent ensemble</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="81" />
      <location filename="../algorithms/products.py" line="48" />
      <source>Quality</source>
      <translation>Qualité</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="141" />
      <source>REMA on the same grid; the slope is derived while mapping.</source>
      <translation>REMA sur la même grille ; la pente est dérivée pendant la cartographie.</translation>
    </message>
    <message>
      <location filename="../algorithms/correction_parameters.py" line="44" />
      <source>Radius of corrections in m</source>
      <translation>Rayon des corrections en m</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="56" />
      <source>Raster whose grid to use</source>
      <translation>Raster dont utiliser la grille</translation>
    </message>
    <message>
      <location filename="../scripts/chains/steps.py" line="27" />
      <source>Rasterise GeoMap</source>
      <translation>Rastériser GeoMap</translation>
    </message>
    <message>
      <location filename="../scripts/chains/steps.py" line="19" />
      <source>Rasterise Johnson</source>
      <translation>Rastériser Johnson</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="38" />
      <source>Rasterize a rock mask</source>
      <translation>Rastériser un masque de roche</translation>
    </message>
    <message>
      <location filename="../algorithms/mergelabels.py" line="51" />
      <source>Rasters with 1 for rock and 0 for other, or values between. The first one gives the grid; others are warped to it.</source>
      <translation>Rasters valant 1 pour la roche et 0 pour autre chose, ou des valeurs intermédiaires. Le premier donne la grille ; les autres sont reprojetés sur elle.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_view.py" line="63" />
      <source>Re&amp;sume…</source>
      <translation>&amp;Reprendre…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/state_row.py" line="32" />
      <source>Ready</source>
      <translation>Prêt</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/view_pane.py" line="97" />
      <source>Ready-made</source>
      <translation>Prêt à l'emploi</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="96" />
      <location filename="../algorithms/forestbaseline.py" line="81" />
      <location filename="../algorithms/tilegrid.py" line="126" />
      <location filename="../algorithms/train.py" line="95" />
      <source>Recipe</source>
      <translation>Recette</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/search_form.py" line="44" />
      <location filename="../rock_outcrop_plugin/gui/comparison/search_form.py" line="61" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="152" />
      <source>Reference</source>
      <translation>Référence</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="174" />
      <source>Reference system</source>
      <translation>Système de référence</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="73" />
      <location filename="../algorithms/comparisonlayout.py" line="95" />
      <location filename="../algorithms/disagreements.py" line="60" />
      <source>References</source>
      <translation>Références</translation>
    </message>
    <message>
      <location filename="../scripts/chains/refine_and_compare.py" line="29" />
      <source>Refine and compare</source>
      <translation>Affiner et comparer</translation>
    </message>
    <message>
      <location filename="../scripts/chains/refine_and_compare.py" line="95" />
      <source>Refined model</source>
      <translation>Modèle affiné</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="159" />
      <source>Reflectance of the surface is what models are trained on.</source>
      <translation>La réflectance de la surface est ce sur quoi les modèles sont entraînés.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="142" />
      <source>Reflectance offset</source>
      <translation>Décalage de la réflectance</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="135" />
      <location filename="../algorithms/parameters.py" line="90" />
      <source>Reflectance scale</source>
      <translation>Échelle de la réflectance</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="88" />
      <source>Reflectance times 10,000 as 16-bit numbers in B02 B03 B04 B08 B11 B12, 0 nodata; its metadata say where it comes from.</source>
      <translation>Réflectance multipliée par 10 000 en nombres de 16 bits dans B02 B03 B04 B08 B11 B12, 0 sans données ; ses métadonnées indiquent d'où elle provient.</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="73" />
      <source>Reflectance times 10,000 in B02 B03 B04 B08 B11 B12.</source>
      <translation>Réflectance multipliée par 10 000 dans B02 B03 B04 B08 B11 B12.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="72" />
      <source>Reflectance times 10,000 in B02 B03 B04 B08 B11 B12; 0 is nodata.</source>
      <translation>Réflectance multipliée par 10 000 dans B02 B03 B04 B08 B11 B12 ; 0 est sans données.</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="119" />
      <source>Replaces the published limit on temperature, for which Sentinel-2 has no band: rock in sun is bright in the short-wave infrared. A pixel that is half rock and half snow has about 0.29, clean snow less than 0.1.</source>
      <translation>Remplace la limite publiée de température, pour laquelle Sentinel-2 n'a pas de bande : la roche au soleil est brillante dans l'infrarouge à ondes courtes. Un pixel mi-roche mi-neige a environ 0.29, la neige propre moins de 0.1.</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="127" />
      <source>Replaces the published ratio of temperature to blue, which keeps clouds and bright snow out: at 255 K it means a blue of 0.64 at the top of the atmosphere. Without the light that the air scatters (about 0.1, and three quarters of the rest passes) that is 0.7 at the surface.</source>
      <translation>Remplace le rapport publié de la température au bleu, qui exclut les nuages et la neige brillante : à 255 K, il correspond à un bleu de 0.64 au sommet de l'atmosphère. Sans la lumière que diffuse l'air (environ 0.1, et les trois quarts du reste passent), cela fait 0.7 à la surface.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="244" />
      <location filename="../algorithms/compare.py" line="113" />
      <location filename="../algorithms/forestbaseline.py" line="178" />
      <location filename="../algorithms/setupenvironment.py" line="115" />
      <location filename="../algorithms/train.py" line="283" />
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="218" />
      <source>Requests at once</source>
      <translation>Requêtes simultanées</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="148" />
      <location filename="../algorithms/fetchcomposite.py" line="181" />
      <location filename="../algorithms/fetchdem.py" line="77" />
      <location filename="../algorithms/localstack.py" line="114" />
      <source>Resolution</source>
      <translation>Résolution</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="182" />
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="211" />
      <source>Rock</source>
      <translation>Roche</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="71" />
      <source>Rock Outcrop</source>
      <translation>Rock Outcrop</translation>
    </message>
    <message>
      <location filename="../algorithms/map_themes.py" line="43" />
      <source>Rock Outcrop: ADD</source>
      <translation>Rock Outcrop : ADD</translation>
    </message>
    <message>
      <location filename="../algorithms/map_themes.py" line="42" />
      <source>Rock Outcrop: GeoMap</source>
      <translation>Rock Outcrop : GeoMap</translation>
    </message>
    <message>
      <location filename="../algorithms/map_themes.py" line="41" />
      <source>Rock Outcrop: Johnson</source>
      <translation>Rock Outcrop : Johnson</translation>
    </message>
    <message>
      <location filename="../algorithms/map_themes.py" line="40" />
      <source>Rock Outcrop: agreement</source>
      <translation>Rock Outcrop : concordance</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/dock.py" line="49" />
      <source>Rock Outcrop: comparison</source>
      <translation>Rock Outcrop : comparaison</translation>
    </message>
    <message>
      <location filename="../algorithms/map_themes.py" line="38" />
      <source>Rock Outcrop: composite</source>
      <translation>Rock Outcrop : composite</translation>
    </message>
    <message>
      <location filename="../algorithms/map_themes.py" line="39" />
      <source>Rock Outcrop: prediction</source>
      <translation>Rock Outcrop : prédiction</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/provider.py" line="27" />
      <source>Rock Outcrop: rock masks of Antarctica</source>
      <translation>Rock Outcrop : masques de roche de l'Antarctique</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="49" />
      <source>Rock Outcrop: training</source>
      <translation>Rock Outcrop : entraînement</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/dock.py" line="40" />
      <source>Rock Outcrop: welcome</source>
      <translation>Rock Outcrop : bienvenue</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="93" />
      <location filename="../algorithms/forestbaseline.py" line="189" />
      <location filename="../algorithms/mapregion.py" line="163" />
      <location filename="../algorithms/predict.py" line="76" />
      <location filename="../algorithms/spectralrule.py" line="85" />
      <location filename="../algorithms/vectorizemask.py" line="70" />
      <source>Rock area in km²</source>
      <translation>Superficie de roche en km²</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="60" />
      <source>Rock by a random forest</source>
      <translation>Roche par une forêt aléatoire</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="36" />
      <source>Rock by a spectral rule</source>
      <translation>Roche par une règle spectrale</translation>
    </message>
    <message>
      <location filename="../algorithms/mergelabels.py" line="64" />
      <location filename="../algorithms/products.py" line="46" />
      <source>Rock label</source>
      <translation>Étiquette de roche</translation>
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
      <translation>Masque de roche</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="64" />
      <source>Rock mask to fetch</source>
      <translation>Masque de roche à récupérer</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" line="111" />
      <location filename="../algorithms/chain.py" line="49" />
      <location filename="../scripts/chains/builder.py" line="64" />
      <source>Rock outcrops</source>
      <translation>Affleurements rocheux</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="158" />
      <location filename="../algorithms/products.py" line="57" />
      <location filename="../algorithms/vectorizemask.py" line="66" />
      <location filename="../scripts/chains/map_rock_outcrops.py" line="98" />
      <source>Rock outlines</source>
      <translation>Contours de roche</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="50" />
      <source>Rock polygons</source>
      <translation>Polygones de roche</translation>
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
      <translation>Probabilité de roche</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="235" />
      <location filename="../algorithms/mapregion.py" line="141" />
      <location filename="../algorithms/train.py" line="276" />
      <source>Run folder</source>
      <translation>Dossier d'exécution</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="324" />
      <location filename="../algorithms/mapregion.py" line="214" />
      <location filename="../algorithms/train.py" line="360" />
      <source>Run folder: {0}</source>
      <translation>Dossier d'exécution : {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="32" />
      <source>Says whether the worker's Python environment is there and complete, which versions it holds, and on which device networks will run. It fails with advice when something is missing.</source>
      <translation>Indique si l'environnement Python du processus de travail existe et est complet, quelles versions il contient et sur quel périphérique les réseaux s'exécuteront. Échoue avec un conseil lorsqu'il manque quelque chose.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="131" />
      <source>Says which bands must have data, and the pixel size.</source>
      <translation>Indique quelles bandes doivent avoir des données, et la taille de pixel.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="111" />
      <source>Scenes from this day on (UTC). Level-2A is complete from December 2018 on.</source>
      <translation>Scènes à partir de ce jour (UTC). Level-2A est complet à partir de décembre 2018.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="52" />
      <source>Scenes from this day on (UTC). Several summers leave fewer gaps under clouds.</source>
      <translation>Scènes à partir de ce jour (UTC). Plusieurs étés laissent moins de lacunes sous les nuages.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="115" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="56" />
      <source>Scenes to this day (UTC), itself included.</source>
      <translation>Scènes jusqu'à ce jour (UTC), inclus.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="131" />
      <source>Scenes with a larger share of cloud are left out. Not lower by default: over snow, scenes are often said to be cloudier than they are, and pixels under cloud are left out anyway.</source>
      <translation>Les scènes ayant une part de nuages supérieure sont exclues. La valeur par défaut n'est pas plus basse : au-dessus de la neige, les scènes sont souvent dites plus nuageuses qu'elles ne le sont, et les pixels sous les nuages sont de toute façon exclus.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="142" />
      <source>Scenes with a lower sun are left out. Under 20° shadows are long and the correction of the atmosphere is no longer trusted.</source>
      <translation>Les scènes où le soleil est plus bas sont exclues. En dessous de 20°, les ombres sont longues et la correction atmosphérique n'est plus jugée fiable.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="153" />
      <source>Scored on</source>
      <translation>Évalué sur</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/search_form.py" line="55" />
      <source>Search for disagreements</source>
      <translation>Rechercher les désaccords</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="72" />
      <source>Searching for disagreements…</source>
      <translation>Recherche des désaccords…</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="43" />
      <source>Second mask to learn from (GeoMap 2023), or any other.</source>
      <translation>Second masque dont apprendre (GeoMap 2023), ou n'importe quel autre.</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="54" />
      <location filename="../algorithms/forestbaseline.py" line="109" />
      <location filename="../algorithms/tilegrid.py" line="93" />
      <location filename="../algorithms/train.py" line="158" />
      <location filename="../scripts/chains/inputs.py" line="158" />
      <source>Seed</source>
      <translation>Graine</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="141" />
      <source>Seeds</source>
      <translation>Graines</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="28" />
      <source>Sentinel-2 reflectance in B02 B03 B04 B08 B11 B12; bands are found by their names.</source>
      <translation>Réflectance Sentinel-2 dans B02 B03 B04 B08 B11 B12 ; les bandes sont trouvées par leur nom.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="31" />
      <source>Sentinel-2 reflectance in B02 B03 B04 B08 B11 B12; bands are found by their names. Left out, as where there is none, a model that can works on the elevation alone, on its grid.</source>
      <translation>Réflectance Sentinel-2 dans B02 B03 B04 B08 B11 B12 ; les bandes sont trouvées par leur nom. Si omis, comme là où il n'y en a pas, un modèle qui en est capable travaille sur l'élévation seule, sur sa grille.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="28" />
      <source>Sentinel-2 reflectance with bands named B02 B03 B04 B08 B11 B12.</source>
      <translation>Réflectance Sentinel-2 avec des bandes nommées B02 B03 B04 B08 B11 B12.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="49" />
      <source>Sentinel-2 reflectance. Its coordinate reference system is that of the tiles.</source>
      <translation>Réflectance Sentinel-2. Son système de coordonnées de référence est celui des tuiles.</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="85" />
      <source>Sentinel-2 reflectance: {0}</source>
      <translation>Réflectance Sentinel-2 : {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="54" />
      <source>Sentinel-2 surface reflectance with B02, B03, B08 and B11; bands are found by their names.</source>
      <translation>Réflectance de surface Sentinel-2 avec B02, B03, B08 et B11 ; les bandes sont trouvées par leur nom.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="121" />
      <source>Sentinel-2's orbit ends there, and so does the published map.</source>
      <translation>L'orbite de Sentinel-2 s'arrête là, et la carte publiée aussi.</translation>
    </message>
    <message>
      <location filename="../algorithms/earth_engine_parameters.py" line="33" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="94" />
      <source>Service account</source>
      <translation>Compte de service</translation>
    </message>
    <message>
      <location filename="../algorithms/setupenvironment.py" line="30" />
      <source>Set up the environment</source>
      <translation>Configurer l'environnement</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="41" />
      <source>Set up the environment…</source>
      <translation>Configurer l'environnement…</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="101" />
      <source>Share for test</source>
      <translation>Part pour le test</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="84" />
      <source>Share for validation</source>
      <translation>Part pour la validation</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="76" />
      <source>Share of pixels with data</source>
      <translation>Part des pixels avec données</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="92" />
      <source>Share of pixels with the same mask</source>
      <translation>Part des pixels ayant le même masque</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="126" />
      <source>Share of test tiles</source>
      <translation>Part des tuiles de test</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="152" />
      <source>Share of the masks that say rock, 0 to 1, to train on.</source>
      <translation>Part des masques qui disent roche, de 0 à 1, sur laquelle entraîner.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="67" />
      <source>Share of validation tiles</source>
      <translation>Part des tuiles de validation</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="85" />
      <source>Share where it overrules the masks</source>
      <translation>Part où il l'emporte sur les masques</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="82" />
      <source>Share where the teacher is sure</source>
      <translation>Part où l'enseignant est sûr</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="94" />
      <source>Share with data</source>
      <translation>Part avec données</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="92" />
      <source>Share with elevation</source>
      <translation>Part avec élévation</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="50" />
      <source>Show all of the prediction or composite</source>
      <translation>Afficher toute la prédiction ou tout le composite</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="104" />
      <source>Shown behind every map.</source>
      <translation>Affiché derrière chaque carte.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="151" />
      <source>Shown behind the masks in the report.</source>
      <translation>Affiché derrière les masques dans le rapport.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="36" />
      <location filename="../rock_outcrop_plugin/gui/welcome/dock.py" line="95" />
      <source>Side-by-side comparison</source>
      <translation>Comparaison côte à côte</translation>
    </message>
    <message>
      <location filename="../algorithms/signinearthengine.py" line="26" />
      <source>Sign in to Earth Engine</source>
      <translation>Se connecter à Earth Engine</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="44" />
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="33" />
      <source>Sign in to Earth Engine…</source>
      <translation>Se connecter à Earth Engine…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="56" />
      <source>Signed in, but without a cloud project: sign in again and give its id.</source>
      <translation>Connecté, mais sans projet Google Cloud : connectez-vous de nouveau et indiquez son id.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="54" />
      <source>Signed in, with the cloud project {0}.</source>
      <translation>Connecté, avec le projet Google Cloud {0}.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="143" />
      <source>Size of the paper, in landscape.</source>
      <translation>Format du papier, en paysage.</translation>
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
      <translation>Pente</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="153" />
      <source>Slope in degrees (Horn 1981).</source>
      <translation>Pente en degrés (Horn 1981).</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="106" />
      <location filename="../algorithms/parameters.py" line="47" />
      <source>Slope in degrees. Left out, it is derived from the elevation.</source>
      <translation>Pente en degrés. Si omis, elle est dérivée de l'élévation.</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="131" />
      <source>Smaller outcrops are left out of the outlines. 0 keeps all.</source>
      <translation>Les affleurements plus petits sont exclus des contours. 0 les conserve tous.</translation>
    </message>
    <message>
      <location filename="../algorithms/vectorizemask.py" line="57" />
      <source>Smaller outcrops are left out. 0 keeps all.</source>
      <translation>Les affleurements plus petits sont exclus. 0 les conserve tous.</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="102" />
      <source>Smaller patches are left out. 1,000 m² are ten pixels of 10 m: masks differ by a pixel along every outline, which says nothing of what is rock. 0 keeps all.</source>
      <translation>Les taches plus petites sont exclues. 1 000 m² font dix pixels de 10 m : les masques diffèrent d'un pixel le long de chaque contour, ce qui ne dit rien de ce qui est de la roche. 0 les conserve toutes.</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="115" />
      <source>So many of the largest are kept, of all references together.</source>
      <translation>Ce nombre des plus grandes est conservé, toutes références confondues.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="62" />
      <source>So many of the tiles with most rock are used. 2,400 is published.</source>
      <translation>Ce nombre des tuiles qui ont le plus de roche est utilisé. 2 400 est la valeur publiée.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="166" />
      <source>Somebody who sits at the machine can answer the page.</source>
      <translation>Une personne assise devant la machine peut répondre à la page.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="73" />
      <location filename="../algorithms/fetchdem.py" line="60" />
      <location filename="../algorithms/fetchreference.py" line="69" />
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="86" />
      <source>Source of the composite</source>
      <translation>Source du composite</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="109" />
      <source>Southernmost latitude</source>
      <translation>Latitude la plus méridionale</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="93" />
      <source>Speed matters more often than the last digit.</source>
      <translation>La vitesse importe plus souvent que le dernier chiffre.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="141" />
      <source>Split</source>
      <translation>Partition</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="47" />
      <source>Stack local scenes</source>
      <translation>Empiler des scènes locales</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="73" />
      <source>Stage</source>
      <translation>Étape</translation>
    </message>
    <message>
      <location filename="../algorithms/selftrain.py" line="70" />
      <source>Stage that was chosen</source>
      <translation>Étape choisie</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="210" />
      <source>Stage {0}</source>
      <translation>Étape {0}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="85" />
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="151" />
      <source>Stage {0}, epoch {1}</source>
      <translation>Étape {0}, époque {1}</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="165" />
      <location filename="../algorithms/selftrain.py" line="82" />
      <location filename="../scripts/chains/inputs.py" line="118" />
      <source>Stages</source>
      <translation>Étapes</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="80" />
      <source>Starting the worker</source>
      <translation>Démarrage du processus de travail</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="110" />
      <source>Starts the random numbers: the same seed grows the same forest.</source>
      <translation>Initialise les nombres aléatoires : la même graine fait croître la même forêt.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="159" />
      <source>Starts the random numbers: the same seed repeats a training.</source>
      <translation>Initialise les nombres aléatoires : la même graine répète un entraînement.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_list.py" line="33" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="210" />
      <source>Stop after this many epochs without improvement. Left out: the recipe's.</source>
      <translation>Arrêter après ce nombre d'époques sans amélioration. Si omis : celui de la recette.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/run_view.py" line="79" />
      <source>Stopping…</source>
      <translation>Arrêt en cours…</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="95" />
      <source>Stored number times this is reflectance. Left out: the scale in the file, or 0.0001 for integers (Sentinel-2's), or 1.</source>
      <translation>Le nombre stocké multiplié par cette valeur donne la réflectance. Si omis : l'échelle inscrite dans le fichier, ou 0.0001 pour des entiers (celle de Sentinel-2), ou 1.</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="73" />
      <source>Surely other up to</source>
      <translation>Sûrement autre jusqu'à</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="57" />
      <source>Surely rock from</source>
      <translation>Sûrement roche à partir de</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="37" />
      <source>Swipe</source>
      <translation>Balayage</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/swipe.py" line="94" />
      <source>Swipe handle</source>
      <translation>Poignée de balayage</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="243" />
      <location filename="../algorithms/compare.py" line="107" />
      <source>Table</source>
      <translation>Table</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="105" />
      <source>Takes the training out of this list. Nothing is deleted.</source>
      <translation>Retire l'entraînement de cette liste. Rien n'est supprimé.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="137" />
      <source>Ten pixels of 10 m: less is a matter of outlines.</source>
      <translation>Dix pixels de 10 m : en dessous, c'est une question de contours.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="142" />
      <source>Terrain, light and three imperfect masks…</source>
      <translation>Terrain, lumière et trois masques imparfaits…</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="125" />
      <source>Test-time augmentation</source>
      <translation>Augmentation à l'inférence</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/disagreement_tour.py" line="104" />
      <source>The algorithm that finds disagreements is missing. Reload the plugin.</source>
      <translation>L'algorithme qui trouve les désaccords est absent. Rechargez l'extension.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="101" />
      <source>The best number depends on free memory, which only the run knows.</source>
      <translation>Le meilleur nombre dépend de la mémoire libre, que seule l'exécution connaît.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/install_advice.py" line="40" />
      <source>The certificate was refused: a proxy of your company reads the traffic. Ask its administrators for the certificate file, and let pip's setting global.cert name it.</source>
      <translation>Le certificat a été refusé : un proxy de votre entreprise lit le trafic. Demandez le fichier de certificat à ses administrateurs, et indiquez-le dans le paramètre global.cert de pip.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="149" />
      <source>The check was stopped.</source>
      <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/install_advice.py" line="48" />
      <source>The disk is full: free some space, or press 'Install into another folder…' and choose one on another disk.</source>
      <translation>Le disque est plein : libérez de l'espace, ou appuyez sur « Installer dans un autre dossier… » et choisissez-en un sur un autre disque.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="83" />
      <source>The exported model with its card inside.</source>
      <translation>Le modèle exporté, avec sa fiche à l'intérieur.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="107" />
      <source>The fastest one that works is what is usually wanted.</source>
      <translation>D'ordinaire, on veut le plus rapide de ceux qui fonctionnent.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="88" />
      <source>The fastest that is there is what is usually wanted.</source>
      <translation>D'ordinaire, on veut le plus rapide de ceux qui sont présents.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_project.py" line="157" />
      <source>The file does not say its source.</source>
      <translation>Le fichier n'indique pas sa source.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="150" />
      <source>The finest of Sentinel-2's bands have it, and all steps use it.</source>
      <translation>Les bandes les plus fines de Sentinel-2 l'ont, et toutes les étapes l'utilisent.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="108" />
      <source>The folder '{0}' cannot be made ({1}). Change its rights.</source>
      <translation>Le dossier « {0} » ne peut pas être créé ({1}). Modifiez ses droits.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="64" />
      <source>The folder {0} cannot be read ({1}). Ask for permission, or forget it here.</source>
      <translation>Le dossier {0} ne peut pas être lu ({1}). Demandez l'autorisation, ou oubliez-le ici.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="63" />
      <source>The folder {0} was deleted or moved.</source>
      <translation>Le dossier {0} a été supprimé ou déplacé.</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="36" />
      <source>The imperfect masks, as rasters with 1 for rock and 0 for other or values between; 'Rasterize a rock mask' makes them.</source>
      <translation>Les masques imparfaits, sous forme de rasters valant 1 pour la roche et 0 pour autre chose, ou des valeurs intermédiaires ; « Rastériser un masque de roche » les crée.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="160" />
      <source>The installation was cancelled; nothing of it is left.</source>
      <translation>L'installation a été annulée ; il n'en reste rien.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/install_advice.py" line="23" />
      <source>The log has the details. Install again, or use an existing Python.</source>
      <translation>Le journal donne les détails. Installez de nouveau, ou utilisez un Python existant.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="58" />
      <source>The mask gets its pixels, usually those of the composite. Left out: pixels of 10 m in EPSG:3031.</source>
      <translation>Le masque reçoit ses pixels, d'ordinaire ceux du composite. Si omis : pixels de 10 m en EPSG:3031.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="54" />
      <source>The masks' shares in the label, Johnson first. Equal as published.</source>
      <translation>Les parts des masques dans l'étiquette, Johnson en premier. Égales, comme publié.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="125" />
      <source>The median of all clear pixels of the days, on the grid of 10 m.</source>
      <translation>La médiane de tous les pixels dégagés de ces jours, sur la grille de 10 m.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="72" />
      <source>The model has learnt already; more would forget.</source>
      <translation>Le modèle a déjà appris ; davantage le ferait oublier.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="53" />
      <source>The model is in {0}.</source>
      <translation>Le modèle se trouve dans {0}.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="110" />
      <source>The packages are downloaded and installed; this takes some minutes.</source>
      <translation>Les paquets sont téléchargés et installés ; cela prend quelques minutes.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="72" />
      <source>The part to be fetched. It grows to whole pixels.</source>
      <translation>La partie à récupérer. Elle est étendue à des pixels entiers.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/install_advice.py" line="35" />
      <source>The proxy did not let pip through: press 'Network options…', check host, port, user and password under Proxy, then install again. QGIS's proxy is used for the installation too.</source>
      <translation>Le proxy n'a pas laissé passer pip : appuyez sur « Options réseau… », vérifiez l'hôte, le port, l'utilisateur et le mot de passe sous Proxy, puis installez de nouveau. Le proxy de QGIS sert aussi à l'installation.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="181" />
      <source>The published 0.25, carried over to the surface.</source>
      <translation>Le 0.25 publié, transposé à la surface.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="58" />
      <source>The published network has as many.</source>
      <translation>Le réseau publié en a autant.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="180" />
      <source>The published ratio to temperature, carried over to the surface.</source>
      <translation>Le rapport publié à la température, transposé à la surface.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="96" />
      <source>The recipe knows what belongs to its method.</source>
      <translation>La recette sait ce qui fait partie de sa méthode.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="95" />
      <source>The recipe knows which labels belong to its method.</source>
      <translation>La recette sait quelles étiquettes font partie de sa méthode.</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="84" />
      <source>The rights of the inputs apply.</source>
      <translation>Les droits des entrées s'appliquent.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="81" />
      <source>The same page as PNG.</source>
      <translation>La même page en PNG.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="94" />
      <source>The same seed gives the same split.</source>
      <translation>La même graine donne la même partition.</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="76" />
      <source>The same seed gives the same weights on a GPU too, more slowly. On a CPU it always does.</source>
      <translation>La même graine donne les mêmes poids sur un GPU aussi, plus lentement. Sur un CPU, c'est toujours le cas.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="159" />
      <source>The same seed repeats a run.</source>
      <translation>La même graine répète une exécution.</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="62" />
      <source>The scene is a square of this many tiles of 5.2 km. Default 3 (15.6 km).</source>
      <translation>La scène est un carré comptant ce nombre de tuiles de 5.2 km par côté. Valeur par défaut 3 (15.6 km).</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="144" />
      <source>The scene is in the project. Next: train on its masks, map its rock and compare with the truth. The settings are small enough for a CPU.</source>
      <translation>La scène est dans le projet. Ensuite : entraînez sur ses masques, cartographiez sa roche et comparez à la vérité. Les paramètres sont assez modestes pour un CPU.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="136" />
      <source>The scene was cancelled.</source>
      <translation>La scène a été annulée.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/disagreement_tour.py" line="130" />
      <source>The search was cancelled.</source>
      <translation>La recherche a été annulée.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/disagreement_tour.py" line="134" />
      <source>The search wrote no layer of disagreements. Run it again.</source>
      <translation>La recherche n'a écrit aucune couche de désaccords. Exécutez-la de nouveau.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="37" />
      <source>The second view over the first, with a handle between</source>
      <translation>La seconde vue par-dessus la première, avec une poignée entre les deux</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="148" />
      <source>The seeds are this number and the ones after it.</source>
      <translation>Les graines sont ce nombre et les suivants.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="155" />
      <source>The sun is highest and seasonal snow least in the austral summer.</source>
      <translation>C'est pendant l'été austral que le soleil est le plus haut et la neige saisonnière la plus rare.</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="63" />
      <source>The teacher's share is half.</source>
      <translation>La part de l'enseignant est la moitié.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="104" />
      <source>The teacher's share is the recipe's.</source>
      <translation>La part de l'enseignant est celle de la recette.</translation>
    </message>
    <message>
      <location filename="../algorithms/selftrain.py" line="75" />
      <source>The teacher's share is the recipe's: all for rock, where the masks take part through the label model, half for rock-published.</source>
      <translation>La part de l'enseignant est celle de la recette : la totalité pour rock, où les masques interviennent par le modèle d'étiquettes, la moitié pour rock-published.</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="60" />
      <source>The teacher: a .safetensors or .onnx file that 'Train a model' wrote.</source>
      <translation>L'enseignant : un fichier .safetensors ou .onnx écrit par « Entraîner un modèle ».</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="47" />
      <source>The training ends and writes its best model. This may take some minutes.</source>
      <translation>L'entraînement se termine et écrit son meilleur modèle. Cela peut prendre quelques minutes.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/map_rock_outcrops.py" line="87" />
      <location filename="../scripts/chains/refine_and_compare.py" line="108" />
      <source>The whole composite, with the model's own threshold.</source>
      <translation>Tout le composite, avec le seuil propre au modèle.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="56" />
      <source>There is no training yet. Start one here, or add a folder that holds some.</source>
      <translation>Il n'y a pas encore d'entraînement. Lancez-en un ici, ou ajoutez un dossier qui en contient.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/empty_page.py" line="23" />
      <source>There is nothing to compare yet. Load a composite, a predicted mask or probability and reference masks (Johnson, GeoMap, ADD), and they appear here side by side. No data at hand? Generate a scene to try it on.</source>
      <translation>Il n'y a encore rien à comparer. Chargez un composite, un masque prédit ou une probabilité et des masques de référence (Johnson, GeoMap, ADD), et ils apparaîtront ici côte à côte. Pas de données sous la main ? Générez une scène pour essayer.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="76" />
      <source>Three give a mean and a spread; each more is a whole training more.</source>
      <translation>Trois donnent une moyenne et une dispersion ; chacune de plus est un entraînement entier de plus.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="220" />
      <location filename="../algorithms/compare.py" line="80" />
      <location filename="../algorithms/disagreements.py" line="67" />
      <location filename="../algorithms/forestbaseline.py" line="147" />
      <location filename="../algorithms/prediction_parameters.py" line="46" />
      <location filename="../algorithms/train.py" line="218" />
      <source>Threshold</source>
      <translation>Seuil</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="187" />
      <source>Threshold of the mask</source>
      <translation>Seuil du masque</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="165" />
      <source>Threshold: {0}.</source>
      <translation>Seuil : {0}.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="36" />
      <source>Tile grid</source>
      <translation>Grille de tuiles</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="112" />
      <location filename="../algorithms/forestbaseline.py" line="100" />
      <location filename="../algorithms/train.py" line="111" />
      <source>Tile index of 'Tile grid'. Left out, it is made with its defaults.</source>
      <translation>Index de tuiles de « Grille de tuiles ». Si omis, il est créé avec ses valeurs par défaut.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="126" />
      <source>Tile index of 'Tile grid': its training tiles calibrate, its validation tiles measure. Left out: tiles from all over the composite.</source>
      <translation>Index de tuiles de « Grille de tuiles » : ses tuiles d'entraînement étalonnent, ses tuiles de validation mesurent. Si omis : des tuiles de tout le composite.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="135" />
      <source>Tile index of the training, to compare only tiles of one split.</source>
      <translation>Index de tuiles de l'entraînement, pour ne comparer que les tuiles d'une partition.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="202" />
      <location filename="../algorithms/prediction_parameters.py" line="78" />
      <location filename="../algorithms/tilegrid.py" line="71" />
      <location filename="../scripts/chains/prepare_training_data.py" line="57" />
      <source>Tile size</source>
      <translation>Taille de tuile</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/example_tiles.py" line="59" />
      <source>Tile {0}: {1}</source>
      <translation>Tuile {0} : {1}</translation>
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
      <translation>Tuiles</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="60" />
      <source>Tiles along an edge</source>
      <translation>Tuiles par côté</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="75" />
      <source>Tiles along an edge:</source>
      <translation>Tuiles le long d'un côté :</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="127" />
      <source>Tiles kept out of training, to compare on.</source>
      <translation>Tuiles tenues à l'écart de l'entraînement, sur lesquelles comparer.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="73" />
      <source>Tiles on which the best epoch and the threshold are found. 0.2 is published.</source>
      <translation>Tuiles sur lesquelles la meilleure époque et le seuil sont trouvés. 0.2 est la valeur publiée.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="104" />
      <source>Tiles or crops per optimiser step. 4 is published; 8 suits crops.</source>
      <translation>Tuiles ou extraits par pas de l'optimiseur. 4 est la valeur publiée ; 8 convient aux extraits.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="141" />
      <source>Tiles per optimiser step. 4 is the published value; more needs more memory.</source>
      <translation>Tuiles par pas de l'optimiseur. 4 est la valeur publiée ; davantage demande plus de mémoire.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="80" />
      <source>Tiles that chose nothing are the fairest; not every index has them.</source>
      <translation>Les tuiles qui n'ont rien choisi sont les plus impartiales ; tous les index n'en ont pas.</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="156" />
      <source>Tiles to train on and to measure with.</source>
      <translation>Tuiles pour entraîner et pour mesurer.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="119" />
      <source>Tiles with less data are not used. 0: one valid pixel is enough.</source>
      <translation>Les tuiles ayant moins de données ne sont pas utilisées. 0 : un seul pixel valide suffit.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="75" />
      <source>Time left</source>
      <translation>Temps restant</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="131" />
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="73" />
      <source>Train a model</source>
      <translation>Entraîner un modèle</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="45" />
      <source>Train a model…</source>
      <translation>Entraîner un modèle…</translation>
    </message>
    <message>
      <location filename="../scripts/chains/train_from_references.py" line="22" />
      <source>Train from references</source>
      <translation>Entraîner à partir de références</translation>
    </message>
    <message>
      <location filename="../algorithms/selftrain.py" line="55" />
      <location filename="../scripts/chains/map_rock_outcrops.py" line="57" />
      <location filename="../scripts/chains/train_from_references.py" line="60" />
      <source>Train in stages</source>
      <translation>Entraîner par étapes</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="192" />
      <source>Train on random squares of this many pixels cut from the tiles: more steps per epoch where there are few tiles. Left out: whole tiles, as published, or 64 where an epoch of whole tiles would have fewer than 50 batches.</source>
      <translation>Entraîner sur des carrés aléatoires de ce nombre de pixels découpés dans les tuiles : davantage de pas par époque là où il y a peu de tuiles. Si omis : des tuiles entières, comme publié, ou 64 lorsqu'une époque de tuiles entières aurait moins de 50 lots.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="108" />
      <location filename="../scripts/chains/refine_and_compare.py" line="67" />
      <source>Train on random squares of this many pixels. Left out: whole tiles, or 64 for few tiles.</source>
      <translation>Entraîner sur des carrés aléatoires de ce nombre de pixels. Si omis : des tuiles entières, ou 64 s'il y a peu de tuiles.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/refine_and_compare.py" line="79" />
      <source>Train the model on</source>
      <translation>Poursuivre l'entraînement du modèle</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="193" />
      <source>Train with corrections…</source>
      <translation>Entraîner avec les corrections…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="171" />
      <location filename="../rock_outcrop_plugin/gui/training/run_list.py" line="33" />
      <source>Training</source>
      <translation>Entraînement</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_state.py" line="52" />
      <source>Training and prediction need PyTorch and other packages, which are not part of QGIS. They are installed into your own folder for application data: no administrator rights are needed, and QGIS itself is not changed. It takes the internet and about 2 GB of disk (8 GB with CUDA).</source>
      <translation>L'entraînement et la prédiction ont besoin de PyTorch et d'autres paquets, qui ne font pas partie de QGIS. Ils sont installés dans votre propre dossier de données d'applications : aucun droit d'administrateur n'est nécessaire, et QGIS lui-même n'est pas modifié. Il faut Internet et environ 2 Go de disque (8 Go avec CUDA).</translation>
    </message>
    <message>
      <location filename="../scripts/chains/map_rock_outcrops.py" line="76" />
      <location filename="../scripts/chains/refine_and_compare.py" line="97" />
      <location filename="../scripts/chains/train_from_references.py" line="66" />
      <source>Training report</source>
      <translation>Rapport d'entraînement</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="158" />
      <source>Training {0}: {1}</source>
      <translation>Entraînement {0} : {1}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="35" />
      <location filename="../rock_outcrop_plugin/gui/training/run_list.py" line="28" />
      <location filename="../rock_outcrop_plugin/gui/welcome/dock.py" line="92" />
      <source>Trainings</source>
      <translation>Entraînements</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="76" />
      <source>Trains a U-Net on labels that are known to be wrong in places, so that it maps better than they do: soft labels, a loss that trusts confident predictions where a mask may have missed rock, and a teacher network that averages the student's weights. It runs in the background on the GPU if there is one. The run folder keeps the model, the curves and a report. Method after Dahle et al., weakly supervised segmentation of Antarctic rock outcrops; Tarvainen and Valpola (2017), Mean teachers.</source>
      <translation>Entraîne un U-Net sur des étiquettes que l'on sait fausses par endroits, afin qu'il cartographie mieux qu'elles : des étiquettes souples, une fonction de perte qui se fie aux prédictions sûres là où un masque peut avoir manqué de la roche, et un réseau enseignant qui fait la moyenne des poids de l'élève. S'exécute en arrière-plan, sur le GPU s'il y en a un. Le dossier d'exécution conserve le modèle, les courbes et un rapport. Méthode d'après Dahle et al., weakly supervised segmentation of Antarctic rock outcrops ; Tarvainen et Valpola (2017), Mean teachers.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/train_from_references.py" line="23" />
      <source>Trains a model in stages on two imperfect rock masks, given as polygons, and on what you have marked where masks disagree. The model maps any composite with 'Predict rock'.</source>
      <translation>Entraîne un modèle par étapes sur deux masques de roche imparfaits, donnés sous forme de polygones, et sur ce que vous avez marqué là où les masques sont en désaccord. Le modèle cartographie n'importe quel composite avec « Prédire la roche ».</translation>
    </message>
    <message>
      <location filename="../scripts/chains/refine_and_compare.py" line="30" />
      <source>Trains an existing model on, with labels that your marks correct, maps with it, compares the map with the masks, and lists the largest places where they still differ: mark these, and run it again. Keep some marks aside as ground truth: those that were trained on say nothing of places that were not.</source>
      <translation>Poursuit l'entraînement d'un modèle existant, avec des étiquettes que vos marques corrigent, cartographie avec lui, compare la carte aux masques et énumère les plus grands endroits où ils diffèrent encore : marquez-les, et exécutez de nouveau. Gardez quelques marques de côté comme vérité terrain : celles qui ont servi à l'entraînement ne disent rien des lieux qui n'y ont pas servi.</translation>
    </message>
    <message>
      <location filename="../algorithms/selftrain.py" line="58" />
      <source>Trains on several imperfect masks until the map is better than they are. Before the first stage a classifier of single pixels learns together with what each mask gets wrong, and corrects the labels. A network learns from them, and its predictions are the labels that a new network learns from in the second stage. The more stable of the two is returned, judged without any truth. Each stage keeps its labels, model and report in the run folder. Method after Dahle et al., weakly supervised segmentation of Antarctic rock outcrops; Raykar et al. (2010), Learning from crowds.</source>
      <translation>Entraîne sur plusieurs masques imparfaits jusqu'à ce que la carte soit meilleure qu'eux. Avant la première étape, un classifieur de pixels isolés apprend en même temps ce en quoi chaque masque se trompe, et corrige les étiquettes. Un réseau apprend d'elles, et ses prédictions sont les étiquettes dont un nouveau réseau apprend à la deuxième étape. Le plus stable des deux est renvoyé, jugé sans aucune vérité. Chaque étape conserve ses étiquettes, son modèle et son rapport dans le dossier d'exécution. Méthode d'après Dahle et al., weakly supervised segmentation of Antarctic rock outcrops ; Raykar et al. (2010), Learning from crowds.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="77" />
      <source>Trains the same set-up once in full and once without each of its parts, with several seeds, and scores all of them against a truth that no training sees: mean, spread, and the difference to the full method, paired by seed. The masks, their union, the spectral rule and a random forest on the same labels are scored beside them. It is many trainings: what is finished stays in the run folder, and a repeated call with the same folder goes on from there.</source>
      <translation>Entraîne la même configuration une fois complète et une fois sans chacune de ses parties, avec plusieurs graines, et les évalue toutes par rapport à une vérité qu'aucun entraînement ne voit : moyenne, dispersion et différence avec la méthode complète, appariée par graine. Les masques, leur union, la règle spectrale et une forêt aléatoire sur les mêmes étiquettes sont évalués à côté. Cela fait beaucoup d'entraînements : ce qui est terminé reste dans le dossier d'exécution, et un appel répété avec le même dossier reprend à partir de là.</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="114" />
      <source>Trees</source>
      <translation>Arbres</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="67" />
      <location filename="../algorithms/products.py" line="50" />
      <source>Truth</source>
      <translation>Vérité</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="62" />
      <source>Try it on a generated scene</source>
      <translation>Essayer sur une scène générée</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="71" />
      <source>Two pixels of Sentinel-2: a click is not surer than that.</source>
      <translation>Deux pixels de Sentinel-2 : un clic n'est pas plus sûr que cela.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="87" />
      <location filename="../algorithms/products.py" line="47" />
      <source>Uncertainty</source>
      <translation>Incertitude</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="182" />
      <source>Undo mark</source>
      <translation>Annuler la marque</translation>
    </message>
    <message>
      <location filename="../algorithms/help/content.py" line="51" />
      <source>Unit: {0} ({1}).</source>
      <translation>Unité : {0} ({1}).</translation>
    </message>
    <message>
      <location filename="../algorithms/help/content.py" line="53" />
      <source>Unit: {0}.</source>
      <translation>Unité : {0}.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="211" />
      <source>Unsure</source>
      <translation>Incertain</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="183" />
      <source>Use an existing Python</source>
      <translation>Utiliser un Python existant</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="65" />
      <source>Use an existing Python…</source>
      <translation>Utiliser un Python existant…</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="64" />
      <source>Uses the scene classification of Sentinel-2, QA_PIXEL of Landsat. Over bright snow both are often wrong: switch it off for scenes that you know to be clear.</source>
      <translation>Utilise la classification de scène de Sentinel-2 et QA_PIXEL de Landsat. Au-dessus de la neige brillante, toutes deux se trompent souvent : désactivez cette option pour les scènes que vous savez dégagées.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/example_tiles.py" line="52" />
      <source>Validation tiles after epoch {0}</source>
      <translation>Tuiles de validation après l'époque {0}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/cursor_table.py" line="141" />
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/cursor_table.py" line="140" />
      <source>Values under the cursor</source>
      <translation>Valeurs sous le curseur</translation>
    </message>
    <message>
      <location filename="../algorithms/vectorizemask.py" line="35" />
      <source>Vectorize a rock mask</source>
      <translation>Vectoriser un masque de roche</translation>
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
      <translation>Versions</translation>
    </message>
    <message>
      <location filename="../algorithms/setupenvironment.py" line="120" />
      <source>Versions of all packages, and the device that will be used.</source>
      <translation>Versions de tous les paquets, et le périphérique qui sera utilisé.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="233" />
      <source>Weight of doubted labels</source>
      <translation>Poids des étiquettes douteuses</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="239" />
      <source>Weight of pixels that are labelled other but predicted rock with more than 0.95. Left out 0.2 (the published text: down-weighted by 80%); its table says 0.75.</source>
      <translation>Poids des pixels étiquetés autre mais prédits roche avec plus de 0.95. Si omis, 0.2 (le texte publié : poids réduit de 80 %) ; son tableau indique 0.75.</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="42" />
      <location filename="../algorithms/mergelabels.py" line="57" />
      <location filename="../scripts/chains/prepare_training_data.py" line="53" />
      <source>Weights</source>
      <translation>Poids</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="34" />
      <source>Welcome</source>
      <translation>Bienvenue</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="108" />
      <source>What 'Compare masks' made of the prediction; its first band is shown.</source>
      <translation>Ce que « Comparer des masques » a fait de la prédiction ; sa première bande est affichée.</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="136" />
      <source>What is darker than this and no water is rock in shade; snow in shade is brighter. Published: 0.25 at the top of the atmosphere, which is 0.2 at the surface. 0 leaves rock in shade out.</source>
      <translation>Ce qui est plus sombre que cette valeur et n'est pas de l'eau est de la roche à l'ombre ; la neige à l'ombre est plus claire. Publié : 0.25 au sommet de l'atmosphère, ce qui fait 0.2 à la surface. 0 exclut la roche à l'ombre.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/builder.py" line="97" />
      <source>What is done</source>
      <translation>Ce qui est fait</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="86" />
      <source>What is mapped, and from which channels.</source>
      <translation>Ce qui est cartographié, et à partir de quels canaux.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="101" />
      <location filename="../algorithms/train.py" line="100" />
      <source>What is mapped, from which channels, with which settings.</source>
      <translation>Ce qui est cartographié, à partir de quels canaux, avec quels paramètres.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="48" />
      <source>What is mapped, in any reference system.</source>
      <translation>Ce qui est cartographié, dans n'importe quel système de référence.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="121" />
      <source>What is really there, for instance mapped by hand: every mask is scored against it. Points with the field 'mark' (rock, not rock, unsure), as the comparison panel saves them, score every mask at the points, with 95% intervals.</source>
      <translation>Ce qui s'y trouve réellement, par exemple cartographié à la main : chaque masque est évalué par rapport à cela. Des points avec le champ « mark » (rock, not rock, unsure), tels que les enregistre le panneau de comparaison, évaluent chaque masque en ces points, avec des intervalles à 95 %.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="116" />
      <source>What is really there, or the best mask there is, as polygons or a raster with 1 for rock. It only scores.</source>
      <translation>Ce qui s'y trouve réellement, ou le meilleur masque existant, en polygones ou en raster valant 1 pour la roche. Il ne sert qu'à évaluer.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="59" />
      <source>What is really there, where it is known: a mask, or points with the field 'mark'. Every mask is scored against it.</source>
      <translation>Ce qui s'y trouve réellement, là où on le sait : un masque, ou des points avec le champ « mark ». Chaque masque est évalué par rapport à cela.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="133" />
      <source>What is removed, one at a time. pseudo_labels: one stage on the masks alone; label_model: the first stage learns from the masks; references: each mask in turn. A part that the set-up does not have is left out. None: the full method and what it has to beat, alone.</source>
      <translation>Ce qui est retiré, un élément à la fois. pseudo_labels : une seule étape sur les masques seuls ; label_model : la première étape apprend des masques ; references : chaque masque tour à tour. Une partie absente de la configuration est ignorée. Aucune : la méthode complète et ce qu'elle doit surpasser, seules.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="81" />
      <source>What the composite covers, in any reference system.</source>
      <translation>Ce que couvre le composite, dans n'importe quel système de référence.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="121" />
      <source>What the heights of local files are above, for the metadata; nothing is computed from it. Left out: as in the files.</source>
      <translation>Ce au-dessus de quoi sont mesurées les hauteurs des fichiers locaux, pour les métadonnées ; rien n'en est calculé. Si omis : comme dans les fichiers.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="69" />
      <source>What the map is compared with. add is the smallest download.</source>
      <translation>Ce à quoi la carte est comparée. add est le plus petit téléchargement.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="112" />
      <source>What the maps show. Left out: all of the prediction.</source>
      <translation>Ce que montrent les cartes. Si omis : toute la prédiction.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="59" />
      <source>What to do</source>
      <translation>Que faire</translation>
    </message>
    <message>
      <location filename="../scripts/chains/refine_and_compare.py" line="138" />
      <source>What to mark next: the largest patches in which they differ.</source>
      <translation>Ce qu'il faut marquer ensuite : les plus grandes taches où ils diffèrent.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/view_pane.py" line="40" />
      <location filename="../rock_outcrop_plugin/gui/comparison/view_pane.py" line="41" />
      <source>What view {0} shows</source>
      <translation>Ce que montre la vue {0}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/view_pane.py" line="130" />
      <source>What was shown here is no longer in the project. Choose something else.</source>
      <translation>Ce qui était affiché ici n'est plus dans le projet. Choisissez autre chose.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/builder.py" line="99" />
      <source>What you get</source>
      <translation>Ce que vous obtenez</translation>
    </message>
    <message>
      <location filename="../scripts/chains/builder.py" line="95" />
      <source>What you give</source>
      <translation>Ce que vous fournissez</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="61" />
      <source>Where it has no data (REMA: the sea) the result has none. Left out: the sea is mapped too, and dark turbid water can be taken for rock.</source>
      <translation>Là où il n'a pas de données (REMA : la mer), le résultat n'en a pas. Si omis : la mer est aussi cartographiée, et une eau sombre et turbide peut être prise pour de la roche.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="127" />
      <source>Where names do not tell the bands: B02,B03,B04,B08,B11,B12 in the order of the files, which then are one scene.</source>
      <translation>Là où les noms n'indiquent pas les bandes : B02,B03,B04,B08,B11,B12 dans l'ordre des fichiers, qui forment alors une seule scène.</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="116" />
      <source>Where the composite has no data but the elevation has, use the elevation alone, if the model has learnt to (group dropout). Otherwise such pixels are nodata.</source>
      <translation>Là où le composite n'a pas de données mais où l'élévation en a, utiliser l'élévation seule, si le modèle a appris à le faire (dropout par groupe). Sinon, ces pixels sont sans données.</translation>
    </message>
    <message>
      <location filename="../algorithms/setupenvironment.py" line="58" />
      <source>Where the environment is made. Left out: your folder for application data.</source>
      <translation>Où l'environnement est créé. Si omis : votre dossier de données d'applications.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="113" />
      <source>Where the files come from instead: a STAC API, one raster or VRT, or a bucket with the product's own file names. Left out: the product's STAC API.</source>
      <translation>D'où viennent les fichiers à la place : une API STAC, un raster ou VRT, ou un bucket avec les noms de fichiers propres au produit. Si omis : l'API STAC du produit.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="86" />
      <location filename="../algorithms/disagreements.py" line="73" />
      <source>Where the prediction is a probability: from which value on it is rock. Left out: the threshold stored in the raster, or 0.9.</source>
      <translation>Lorsque la prédiction est une probabilité : à partir de quelle valeur elle est de la roche. Si omis : le seuil enregistré dans le raster, ou 0.9.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="193" />
      <source>Where to look: the largest patches in which they differ.</source>
      <translation>Où regarder : les plus grandes taches où ils diffèrent.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="99" />
      <source>Which layer of the source it is. Left out, it is found by its name.</source>
      <translation>De quelle couche de la source il s'agit. Si omis, elle est trouvée par son nom.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="146" />
      <source>Which tiles of the index are compared; needs the tile index.</source>
      <translation>Quelles tuiles de l'index sont comparées ; nécessite l'index de tuiles.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="158" />
      <source>Which tiles of the index. auto: those for testing if there are any, otherwise those for validation, which chose epoch and threshold.</source>
      <translation>Quelles tuiles de l'index. auto : celles de test s'il y en a, sinon celles de validation, qui ont choisi l'époque et le seuil.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/steps.py" line="67" />
      <source>Which tiles teach, which judge, and which are kept for a test.</source>
      <translation>Quelles tuiles enseignent, lesquelles jugent et lesquelles sont réservées à un test.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="141" />
      <source>Which tiles the comparison looks at.</source>
      <translation>Quelles tuiles la comparaison examine.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="81" />
      <source>Which units of GeoMap count as exposed rock: codes (SIMPCODE, 10 to 70) or the groups bedrock, deposits, unclassified, water, separated by commas. Left out: all but water, because loose deposits look like rock from above.</source>
      <translation>Quelles unités de GeoMap comptent comme roche à nu : des codes (SIMPCODE, de 10 à 70) ou les groupes bedrock, deposits, unclassified, water, séparés par des virgules. Si omis : tous sauf water, car les dépôts meubles ressemblent à de la roche vus d'en haut.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="118" />
      <source>Whole per cents suffice for a mask and take a quarter of the disk.</source>
      <translation>Des pour cent entiers suffisent pour un masque et prennent un quart du disque.</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="88" />
      <source>Window</source>
      <translation>Fenêtre</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="102" />
      <source>Windows per network call; more than 1 pays on a GPU only. 0: chosen from the GPU's free memory.</source>
      <translation>Fenêtres par appel du réseau ; plus de 1 n'est rentable que sur un GPU. 0 : choisi d'après la mémoire libre du GPU.</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="31" />
      <source>With an initial model: only its decoder is trained on. For a few tiles of a new place, which would spoil what the encoder has learnt.</source>
      <translation>Avec un modèle initial : seul son décodeur est entraîné. Pour quelques tuiles d'un nouveau lieu, qui gâteraient ce que l'encodeur a appris.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="68" />
      <source>With enough tiles the encoder learns something too.</source>
      <translation>Avec assez de tuiles, l'encodeur apprend aussi quelque chose.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/map_rock_outcrops.py" line="109" />
      <location filename="../scripts/chains/refine_and_compare.py" line="120" />
      <source>With every mask, and with the truth where it is known.</source>
      <translation>Avec chaque masque, et avec la vérité là où elle est connue.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="163" />
      <source>With the model's own threshold.</source>
      <translation>Avec le seuil propre au modèle.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="141" />
      <source>Without a tile index there is nothing to choose from.</source>
      <translation>Sans index de tuiles, il n'y a rien parmi quoi choisir.</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="115" />
      <source>Without an extent and an area: all that the inputs cover north of it is mapped. Sentinel-2 sees nothing south of about 82.7° S.</source>
      <translation>Sans emprise ni zone : tout ce que couvrent les entrées au nord de cette latitude est cartographié. Sentinel-2 ne voit rien au sud d'environ 82.7° S.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="140" />
      <source>Without it every raster loses a rim of one pixel.</source>
      <translation>Sans cela, chaque raster perd un bord d'un pixel.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="49" />
      <source>Writes a trained model as ONNX, for 'Predict rock', for the Deepness plugin and for machines without PyTorch. float16 halves the file and is meant for GPUs; int8 makes it a quarter and pays on processors with integer instructions and on GPUs. What that costs is measured on the tiles of a scene that you give: how much of the mask stays the same, and how much IoU is lost. The figures are logged and kept in the model's card. Inputs and outputs are the same in all of them.</source>
      <translation>Écrit un modèle entraîné au format ONNX, pour « Prédire la roche », pour l'extension Deepness et pour les machines sans PyTorch. float16 réduit le fichier de moitié et est destiné aux GPU ; int8 le réduit au quart et est rentable sur les processeurs à instructions entières et sur les GPU. Ce que cela coûte est mesuré sur les tuiles d'une scène que vous indiquez : quelle part du masque reste la même, et combien d'IoU est perdu. Les chiffres sont inscrits au journal et conservés dans la fiche du modèle. Les entrées et les sorties sont les mêmes pour tous.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="133" />
      <source>Written at the top of the page.</source>
      <translation>Écrit en haut de la page.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/install_advice.py" line="44" />
      <source>You may not write there: press 'Install into another folder…' and choose one of your own. Administrator rights are not needed.</source>
      <translation>Vous n'avez pas le droit d'écrire à cet endroit : appuyez sur « Installer dans un autre dossier… » et choisissez-en un qui vous appartient. Les droits d'administrateur ne sont pas nécessaires.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="156" />
      <source>Zips and tars are unpacked there while it runs, about 0.5 GB for each Sentinel-2 scene. Left out: a temporary folder.</source>
      <translation>Les zips et tars y sont décompressés pendant l'exécution, environ 0.5 Go pour chaque scène Sentinel-2. Si omis : un dossier temporaire.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="84" />
      <source>Zips, tars, band files, or the file MTD_MSIL2A.xml of a SAFE folder. Bands are found by their names (B02 or blue, ...); Landsat's 2 3 4 5 6 7 become B02 B03 B04 B08 B11 B12. Scenes are told apart by the rest of the names.</source>
      <translation>Zips, tars, fichiers de bandes, ou le fichier MTD_MSIL2A.xml d'un dossier SAFE. Les bandes sont trouvées par leur nom (B02 ou blue, ...) ; les 2 3 4 5 6 7 de Landsat deviennent B02 B03 B04 B08 B11 B12. Les scènes sont distinguées par le reste des noms.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="49" />
      <source>Zoom to all</source>
      <translation>Zoomer sur tout</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="80" />
      <source>a raster, a VRT or a tile index (GeoPackage or CSV with a field 'location', as gdaltindex makes it); also /vsicurl/ and /vsis3/ paths.</source>
      <translation>un raster, un VRT ou un index de tuiles (GeoPackage ou CSV avec un champ « location », tel que le crée gdaltindex) ; aussi des chemins /vsicurl/ et /vsis3/.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/content.py" line="190" />
      <source>at least {0}</source>
      <translation>au moins {0}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="102" />
      <source>at most about {0}</source>
      <translation>au plus environ {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/setupenvironment.py" line="49" />
      <source>auto installs the CUDA packages where there is an NVIDIA GPU.</source>
      <translation>auto installe les paquets CUDA là où il y a un GPU NVIDIA.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="151" />
      <source>auto takes a GPU if there is one.</source>
      <translation>auto prend un GPU s'il y en a un.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="61" />
      <source>auto takes an NVIDIA GPU, then Apple's Metal, then the CPU; the log says.</source>
      <translation>auto prend un GPU NVIDIA, puis Metal d'Apple, puis le CPU ; le journal l'indique.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="76" />
      <source>auto takes the first that is installed and works on the chosen device, in the order listed; the log says which one really runs. With a .safetensors model, to choose one is to choose ONNX Runtime.</source>
      <translation>auto prend le premier qui est installé et fonctionne sur le périphérique choisi, dans l'ordre de la liste ; le journal indique lequel s'exécute réellement. Avec un modèle .safetensors, en choisir un revient à choisir ONNX Runtime.</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="66" />
      <source>auto: PyTorch for .safetensors, ONNX Runtime for .onnx. Both give the same mask.</source>
      <translation>auto : PyTorch pour .safetensors, ONNX Runtime pour .onnx. Les deux donnent le même masque.</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="46" />
      <source>auto: bfloat16 on an NVIDIA GPU, which is faster there, otherwise float32.</source>
      <translation>auto : bfloat16 sur un GPU NVIDIA, où il est plus rapide, sinon float32.</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="53" />
      <source>auto: on an NVIDIA GPU where the run is long enough to win back the minute or two that compiling takes. Where it fails, training goes on without, with a warning.</source>
      <translation>auto : sur un GPU NVIDIA lorsque l'exécution est assez longue pour regagner la minute ou les deux que prend la compilation. En cas d'échec, l'entraînement continue sans elle, avec un avertissement.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="90" />
      <source>bfloat16 is taken only where it is faster.</source>
      <translation>bfloat16 n'est pris que là où il est plus rapide.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="38" />
      <source>broken off</source>
      <translation>interrompu</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="36" />
      <source>cancelled</source>
      <translation>annulé</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="107" />
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="40" />
      <source>cannot be read</source>
      <translation>illisible</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="74" />
      <source>channels</source>
      <translation>canaux</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="202" />
      <location filename="../algorithms/train.py" line="269" />
      <source>constant is published; cosine warms up, then falls to a hundredth.</source>
      <translation>constant est la valeur publiée ; cosine comporte un échauffement, puis descend à un centième.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="80" />
      <source>crops</source>
      <translation>extraits</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="35" />
      <location filename="../algorithms/help/units.py" line="100" />
      <source>degrees</source>
      <translation>degrés</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="36" />
      <source>degrees of latitude, negative in the south</source>
      <translation>degrés de latitude, négatifs au sud</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="85" />
      <source>devices</source>
      <translation>périphériques</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="32" />
      <source>dots per inch</source>
      <translation>points par pouce</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="91" />
      <source>earthengine needs an account; stac needs none, but reads every scene.</source>
      <translation>earthengine nécessite un compte ; stac n'en nécessite aucun, mais lit chaque scène.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="74" />
      <source>earthengine: computed by Google Earth Engine, needs an account. stac: any STAC API with Sentinel-2 Level-2A, needs none, but reads every scene.</source>
      <translation>earthengine : calculé par Google Earth Engine, nécessite un compte. stac : toute API STAC avec Sentinel-2 Level-2A, n'en nécessite aucun, mais lit chaque scène.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="30" />
      <source>ending</source>
      <translation>fin en cours</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="67" />
      <source>epochs</source>
      <translation>époques</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="37" />
      <source>failed</source>
      <translation>échoué</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="131" />
      <source>feather: weighted mean where tiles overlap; crop: each tile's middle only.</source>
      <translation>feather : moyenne pondérée là où les tuiles se recouvrent ; crop : seulement le milieu de chaque tuile.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="35" />
      <source>finished</source>
      <translation>terminé</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="71" />
      <source>float32: as trained. float16: on GPUs faster, the mask hardly changes. int8: smallest, needs a scene to calibrate with, and costs some IoU.</source>
      <translation>float32 : tel qu'entraîné. float16 : plus rapide sur GPU, le masque ne change guère. int8 : le plus petit, nécessite une scène d'étalonnage et coûte un peu d'IoU.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="39" />
      <source>folder is gone</source>
      <translation>dossier disparu</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="63" />
      <source>johnson: rock mapped from Landsat 8. geomap: geological units. add: outcrops of the Antarctic Digital Database, any version.</source>
      <translation>johnson : roche cartographiée à partir de Landsat 8. geomap : unités géologiques. add : affleurements de l'Antarctic Digital Database, toute version.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="90" />
      <source>levels</source>
      <translation>niveaux</translation>
    </message>
    <message>
      <location filename="../algorithms/selftrain.py" line="97" />
      <source>masks: their weighted mean, as published; label_model: corrected by the classifier of single pixels; recipe: label_model for rock.</source>
      <translation>masks : leur moyenne pondérée, comme publié ; label_model : corrigés par le classifieur de pixels isolés ; recipe : label_model pour rock.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="95" />
      <location filename="../algorithms/help/units.py" line="33" />
      <source>metres</source>
      <translation>mètres</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="34" />
      <source>m²</source>
      <translation>m²</translation>
    </message>
    <message>
      <location filename="../algorithms/help/content.py" line="204" />
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="159" />
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="123" />
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="112" />
      <source>no data</source>
      <translation>sans données</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/polygons_in_view.py" line="47" />
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="136" />
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="161" />
      <source>no rock</source>
      <translation>pas de roche</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="101" />
      <source>not known yet</source>
      <translation>pas encore connu</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="110" />
      <source>not read: the layer is remote</source>
      <translation>non lu : la couche est distante</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/marks_style.py" line="13" />
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="216" />
      <source>not rock</source>
      <translation>pas de la roche</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="53" />
      <location filename="../algorithms/help/units.py" line="54" />
      <source>number without unit</source>
      <translation>nombre sans unité</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="81" />
      <source>patches</source>
      <translation>taches</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="52" />
      <source>per cent</source>
      <translation>pour cent</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="23" />
      <location filename="../algorithms/help/units.py" line="67" />
      <source>pixels</source>
      <translation>pixels</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/disagreement_tour.py" line="174" />
      <source>prediction only</source>
      <translation>prédiction seule</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="89" />
      <source>preparing the labels</source>
      <translation>préparation des étiquettes</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="41" />
      <source>probability</source>
      <translation>probabilité</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="84" />
      <source>processes</source>
      <translation>processus</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="42" />
      <source>ratio without unit</source>
      <translation>rapport sans unité</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/disagreement_tour.py" line="175" />
      <source>reference only</source>
      <translation>référence seule</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="42" />
      <source>reflectance</source>
      <translation>réflectance</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="61" />
      <source>reflectance for each stored number</source>
      <translation>réflectance pour chaque nombre stocké</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="96" />
      <source>reflectance, or reflectance times 10,000</source>
      <translation>réflectance, ou réflectance multipliée par 10 000</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="65" />
      <source>rema: Antarctica, version 2; arcticdem: north of 60° N, version 4.1; copernicus: the whole land, 30 m; local: FILES. No account is needed.</source>
      <translation>rema : l'Antarctique, version 2 ; arcticdem : au nord de 60° N, version 4.1 ; copernicus : toutes les terres émergées, 30 m ; local : FILES. Aucun compte n'est nécessaire.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="86" />
      <source>requests at a time</source>
      <translation>requêtes à la fois</translation>
    </message>
    <message>
      <location filename="../algorithms/products.py" line="116" />
      <location filename="../rock_outcrop_plugin/gui/comparison/marks_style.py" line="12" />
      <location filename="../rock_outcrop_plugin/gui/comparison/polygons_in_view.py" line="47" />
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="136" />
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="161" />
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="216" />
      <source>rock</source>
      <translation>roche</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="175" />
      <source>rock in neither</source>
      <translation>roche dans aucune des deux</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="32" />
      <source>running, {0}%</source>
      <translation>en cours, {0} %</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="41" />
      <source>share</source>
      <translation>part</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="93" />
      <source>soft: the confidence itself is the pseudo-label; masks: the masks count alone there; recipe: as the recipe says; masks for rock-published.</source>
      <translation>soft : la confiance elle-même est la pseudo-étiquette ; masks : seuls les masques y comptent ; recipe : comme le dit la recette ; masks pour rock-published.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="73" />
      <source>stages</source>
      <translation>étapes</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="34" />
      <source>starting</source>
      <translation>démarrage</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="321" />
      <source>student</source>
      <translation>élève</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="328" />
      <source>teacher</source>
      <translation>enseignant</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="66" />
      <source>tiles</source>
      <translation>tuiles</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="83" />
      <source>tiles of 5.2 km along each edge</source>
      <translation>tuiles de 5.2 km le long de chaque côté</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/polygons_in_view.py" line="46" />
      <source>too many polygons in view: zoom in</source>
      <translation>trop de polygones dans la vue : zoomez</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="303" />
      <source>training</source>
      <translation>entraînement</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="72" />
      <source>trainings</source>
      <translation>entraînements</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="87" />
      <source>trees</source>
      <translation>arbres</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="113" />
      <source>uint8: per cent; float32: 0 to 1, nodata -9999.</source>
      <translation>uint8 : pour cent ; float32 : de 0 à 1, sans données -9999.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="24" />
      <source>units of the coordinate reference system, usually metres</source>
      <translation>unités du système de coordonnées de référence, d'ordinaire des mètres</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/marks_style.py" line="14" />
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="216" />
      <source>unsure</source>
      <translation>incertain</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="48" />
      <source>weight</source>
      <translation>poids</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="66" />
      <source>whole number</source>
      <translation>nombre entier</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="68" />
      <source>windows</source>
      <translation>fenêtres</translation>
    </message>
    <message>
      <location filename="../algorithms/help/content.py" line="204" />
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="163" />
      <source>{0} %</source>
      <translation>{0} %</translation>
    </message>
    <message>
      <location filename="../algorithms/feedback.py" line="45" />
      <source>{0} (about {1} left)</source>
      <translation>{0} (environ {1} restantes)</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="174" />
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="169" />
      <source>{0} cannot be written ({1}). Cancel the training in QGIS's task manager.</source>
      <translation>{0} ne peut pas être écrit ({1}). Annulez l'entraînement dans le gestionnaire de tâches de QGIS.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="149" />
      <source>{0} disagreements.</source>
      <translation>{0} désaccords.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="114" />
      <source>{0} found, the newest first.</source>
      <translation>{0} trouvé(s), les plus récents en premier.</translation>
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
      <translation>{0} sur {1}</translation>
    </message>
    <message>
      <location filename="../algorithms/feedback.py" line="21" />
      <source>{0} s</source>
      <translation>{0} s</translation>
    </message>
    <message>
      <location filename="../algorithms/help/content.py" line="188" />
      <source>{0} to {1}</source>
      <translation>de {0} à {1}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="31" />
      <source>{0} views</source>
      <translation>{0} vues</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="165" />
      <source>{0}°</source>
      <translation>{0}°</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="177" />
      <source>{key}: mark this disagreement. Shift+{key}: mark the place of the cursor.</source>
      <translation>{key} : marquer ce désaccord. Maj+{key} : marquer l'endroit du curseur.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="151" />
      <source>{number} of {total} · {area} · {kind} · {reference}</source>
      <translation>{number} sur {total} · {area} · {kind} · {reference}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="136" />
      <source>{size:.1f} MB, {date}</source>
      <translation>{size:.1f} Mo, {date}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_state.py" line="62" />
      <source>{versions}
Python: {python}</source>
      <translation>{versions}
Python : {python}</translation>
    </message>
  </context>
</TS>
