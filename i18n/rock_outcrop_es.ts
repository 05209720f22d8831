<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>RockOutcrop</name>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="93" />
      <source>&amp;Add a folder…</source>
      <translation>&amp;Añadir una carpeta…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_view.py" line="62" />
      <source>&amp;Cancel and keep the best</source>
      <translation>&amp;Cancelar y conservar el mejor</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="95" />
      <source>&amp;Forget</source>
      <translation>&amp;Olvidar</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="92" />
      <source>&amp;New training…</source>
      <translation>&amp;Nuevo entrenamiento…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="94" />
      <source>&amp;Open folder</source>
      <translation>A&amp;brir la carpeta</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_view.py" line="65" />
      <source>&amp;Predict with this model…</source>
      <translation>&amp;Predecir con este modelo…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="138" />
      <source>'{python}' was not taken, and the Python in use stays: {reason}</source>
      <translation>No se ha adoptado «{python}», y se mantiene el Python en uso: {reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="112" />
      <source>(B03 - B08) / (B03 + B08) of rock is below this, of open water above. 0.45 is published.</source>
      <translation>(B03 - B08) / (B03 + B08) de la roca está por debajo de este valor, el del agua abierta por encima. 0.45 es el valor publicado.</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="104" />
      <source>(B03 - B11) / (B03 + B11) of rock in sun is below this; of clean snow it is about 0.9 or more. 0.75 is published, high enough for pixels that are partly snow.</source>
      <translation>(B03 - B11) / (B03 + B11) de la roca al sol está por debajo de este valor; el de la nieve limpia es de unos 0.9 o más. 0.75 es el valor publicado, lo bastante alto para píxeles que son en parte nieve.</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="77" />
      <source>0 or 100 per cent, for a rule has no doubt; 255 nodata.</source>
      <translation>0 o 100 por ciento, pues una regla no conoce la duda; 255 sin datos.</translation>
    </message>
    <message>
      <location filename="../algorithms/vectorizemask.py" line="63" />
      <source>0 to 100 as whole numbers, or 0 to 1; averaged over each outcrop.</source>
      <translation>De 0 a 100 como números enteros, o de 0 a 1; promediada sobre cada afloramiento.</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="167" />
      <location filename="../algorithms/mapregion.py" line="150" />
      <location filename="../algorithms/predict.py" line="67" />
      <source>0 to 100 per cent as 8-bit numbers, 255 nodata.</source>
      <translation>De 0 a 100 por ciento como números de 8 bits, 255 sin datos.</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="146" />
      <location filename="../algorithms/predict.py" line="83" />
      <source>1 from all channels, 2 from topography alone, 255 nodata.</source>
      <translation>1 con todos los canales, 2 solo con la topografía, 255 sin datos.</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="173" />
      <location filename="../algorithms/layer_metadata.py" line="145" />
      <location filename="../algorithms/mapregion.py" line="154" />
      <location filename="../algorithms/predict.py" line="73" />
      <location filename="../algorithms/spectralrule.py" line="83" />
      <source>1 rock, 0 other, 255 nodata.</source>
      <translation>1 roca, 0 otro, 255 sin datos.</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="75" />
      <source>1 rock, 0 other, 255 sea.</source>
      <translation>1 roca, 0 otro, 255 mar.</translation>
    </message>
    <message>
      <location filename="../algorithms/vectorizemask.py" line="47" />
      <source>1 rock, 0 other, in a projected coordinate reference system.</source>
      <translation>1 roca, 0 otro, en un sistema de referencia de coordenadas proyectado.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="188" />
      <source>1e-4 as published; a short training of a small network wants 2e-3.</source>
      <translation>1e-4 según lo publicado; un entrenamiento corto de una red pequeña requiere 2e-3.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="100" />
      <source>1e-4 is published; a short training of a small network wants 1e-3.</source>
      <translation>1e-4 es el valor publicado; un entrenamiento corto de una red pequeña requiere 1e-3.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="165" />
      <source>2 as published.</source>
      <translation>2 según lo publicado.</translation>
    </message>
    <message>
      <location filename="../algorithms/selftrain.py" line="84" />
      <source>2 as published. In the published work a third stage learnt the mistakes of the second one.</source>
      <translation>2 según lo publicado. En el trabajo publicado, una tercera etapa aprendía los errores de la segunda.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="124" />
      <source>2: prediction and references. 4: also composite and agreement, or each reference on a map of its own, as far as there is room.</source>
      <translation>2: predicción y referencias. 4: también compuesto y concordancia, o cada referencia en un mapa propio, mientras haya espacio.</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="76" />
      <source>30 m pixels; shaded and small outcrops are missed.</source>
      <translation>Píxeles de 30 m; faltan los afloramientos pequeños y en sombra.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="178" />
      <source>4 as published.</source>
      <translation>4 según lo publicado.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="86" />
      <source>64 is the published network and needs a GPU; 8 to 16 is right for a CPU.</source>
      <translation>64 es la red publicada y necesita una GPU; de 8 a 16 es lo adecuado para una CPU.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="97" />
      <source>A SAFE folder, or a folder with scenes of any kind; all of them are taken.</source>
      <translation>Una carpeta SAFE, o una carpeta con escenas de cualquier tipo; se toman todas.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="107" />
      <source>A STAC API, a bucket or a raster instead of REMA's own address.</source>
      <translation>Una API STAC, un bucket o un ráster en lugar de la dirección propia de REMA.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="165" />
      <source>A cloud that is taken for ground spoils more than a gap.</source>
      <translation>Una nube que se toma por terreno estropea más que un hueco.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="114" />
      <source>A file, a URL or a WFS instead of the publisher's own address.</source>
      <translation>Un archivo, una URL o un WFS en lugar de la dirección propia del editor.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="175" />
      <source>A forest of them grows in about a minute.</source>
      <translation>Un bosque con ese número crece en aproximadamente un minuto.</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="66" />
      <source>A gradient with a larger norm is scaled down to it. 0: never. Left out: the recipe's. The run folder's metrics.csv lists the norms.</source>
      <translation>Un gradiente con una norma mayor se reduce hasta ella. 0: nunca. Si se omite: el de la receta. El archivo metrics.csv de la carpeta de ejecución lista las normas.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="176" />
      <source>A leaf of so many pixels knows its share of rock to within 0.05.</source>
      <translation>Una hoja con ese número de píxeles conoce su proporción de roca con un margen de 0.05.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="113" />
      <source>A marked guess says more than a gap; 'quality' tells them apart.</source>
      <translation>Una conjetura señalada como tal dice más que un hueco; «quality» permite distinguirlas.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="51" />
      <source>A mask to compare with only.</source>
      <translation>Una máscara que solo sirve para comparar.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="173" />
      <source>A model (.safetensors) to start from instead of random weights. Its card gives what you leave at its default: width, batch size, learning rate, schedule. It may have fewer or more channels than the recipe; the log says which are kept.</source>
      <translation>Un modelo (.safetensors) del que partir en lugar de pesos aleatorios. Su ficha da lo que usted deje en su valor predeterminado: anchura, tamaño de lote, tasa de aprendizaje, planificación. Puede tener menos o más canales que la receta; el registro dice cuáles se conservan.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="70" />
      <source>A model file that was trained before (.safetensors).</source>
      <translation>Un archivo de modelo entrenado anteriormente (.safetensors).</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="78" />
      <location filename="../algorithms/predict.py" line="99" />
      <source>A model file: .safetensors or .onnx.</source>
      <translation>Un archivo de modelo: .safetensors o .onnx.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="61" />
      <source>A model that 'Train a model' wrote (.safetensors).</source>
      <translation>Un modelo que «Entrenar un modelo» ha escrito (.safetensors).</translation>
    </message>
    <message>
      <location filename="../scripts/chains/refine_and_compare.py" line="57" />
      <source>A model that has learnt already needs few: 5 to 10.</source>
      <translation>Un modelo que ya ha aprendido necesita pocas: de 5 a 10.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="69" />
      <source>A new run is what is usually wanted; an old one is never overwritten.</source>
      <translation>Lo habitual es querer una ejecución nueva; una antigua nunca se sobrescribe.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/install_advice.py" line="52" />
      <source>A package is missing where it was looked for: press 'Use an existing Python…', or ask whoever runs your package index.</source>
      <translation>Falta un paquete donde se ha buscado: pulse «Usar un Python existente…» o pregunte a quien administre su índice de paquetes.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="106" />
      <source>A projected one. Left out: EPSG:3031, the project's; EPSG:3413 for ArcticDEM.</source>
      <translation>Uno proyectado. Si se omite: EPSG:3031, el del proyecto; EPSG:3413 para ArcticDEM.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="69" />
      <location filename="../algorithms/disagreements.py" line="56" />
      <source>A rock mask (0, 1) or a rock probability (0 to 100, or 0 to 1).</source>
      <translation>Una máscara de roca (0, 1) o una probabilidad de roca (de 0 a 100, o de 0 a 1).</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="52" />
      <source>A rock mask as polygons, for instance Johnson, GeoMap or ADD.</source>
      <translation>Una máscara de roca en forma de polígonos, por ejemplo Johnson, GeoMap o ADD.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="59" />
      <source>A rock mask or merged label, 0 to 1.</source>
      <translation>Una máscara de roca o etiqueta fusionada, de 0 a 1.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="91" />
      <source>A rock mask, a rock probability or rock outlines.</source>
      <translation>Una máscara de roca, una probabilidad de roca o contornos de roca.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/steps.py" line="41" />
      <source>A soft label: how many of the masks say that a pixel is rock.</source>
      <translation>Una etiqueta suave: cuántas de las máscaras dicen que un píxel es roca.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/refine_and_compare.py" line="63" />
      <source>A third of the published 1e-4, so that what it has learnt is not overwritten.</source>
      <translation>Un tercio del valor publicado, 1e-4, para que no se sobrescriba lo que ha aprendido.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="73" />
      <source>A third of the published one keeps what was learnt.</source>
      <translation>Un tercio del valor publicado conserva lo aprendido.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="198" />
      <source>A training, or a folder of some</source>
      <translation>Un entrenamiento, o una carpeta con varios</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="100" />
      <source>A typical scene to calibrate and measure with. int8 needs one.</source>
      <translation>Una escena típica con la que calibrar y medir. int8 necesita una.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="70" />
      <source>A vector file, a zip or folder with one, a URL, or the address of a WFS. Left out: the publisher's file is downloaded, up to some hundred MB.</source>
      <translation>Un archivo vectorial, un zip o una carpeta que lo contenga, una URL o la dirección de un WFS. Si se omite: se descarga el archivo del editor, de hasta algunos cientos de MB.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="108" />
      <source>A weighted mean leaves no step where tiles meet.</source>
      <translation>Una media ponderada no deja escalones donde se unen las teselas.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/views.py" line="64" />
      <source>ADD</source>
      <translation>ADD</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="70" />
      <source>ADD (simulated)</source>
      <translation>ADD (simulado)</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="50" />
      <source>ADD mask</source>
      <translation>Máscara ADD</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="109" />
      <source>About 51 km at 10 m: little is lost, and little computed twice.</source>
      <translation>Unos 51 km a 10 m: se pierde poco y poco se calcula dos veces.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="152" />
      <source>AdamW's step. 1e-4 is published; a short training of a small network wants 1e-3.</source>
      <translation>El paso de AdamW. 1e-4 es el valor publicado; un entrenamiento corto de una red pequeña requiere 1e-3.</translation>
    </message>
    <message>
      <location filename="../algorithms/earth_engine_parameters.py" line="48" />
      <location filename="../algorithms/fetchdem.py" line="112" />
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="100" />
      <source>Address for the composite</source>
      <translation>Dirección del compuesto</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="106" />
      <source>Address for the elevation</source>
      <translation>Dirección de la elevación</translation>
    </message>
    <message>
      <location filename="../algorithms/block_parameters.py" line="29" />
      <source>Address of a Dask scheduler, for instance tcp://10.0.0.1:8786, whose workers compute the blocks; they must reach the inputs under the same paths. Left out: this machine.</source>
      <translation>Dirección de un planificador de Dask, por ejemplo tcp://10.0.0.1:8786, cuyos workers calculan los bloques; deben poder acceder a las entradas por las mismas rutas. Si se omite: este equipo.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="112" />
      <source>Address of the rock mask</source>
      <translation>Dirección de la máscara de roca</translation>
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
      <translation>Concordancia</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="46" />
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="79" />
      <source>All of them; one that the set-up does not have costs nothing.</source>
      <translation>Todas; una que la configuración no tenga no cuesta nada.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/search_form.py" line="86" />
      <source>All references</source>
      <translation>Todas las referencias</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="109" />
      <source>All scores and areas, one row for each tile and pair of masks.</source>
      <translation>Todas las puntuaciones y superficies, una fila por cada tesela y par de máscaras.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="160" />
      <source>All steps work in it: nothing is resampled afterwards.</source>
      <translation>Todos los pasos trabajan en él: después no se remuestrea nada.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="69" />
      <source>All touched pixels</source>
      <translation>Todos los píxeles tocados</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="74" />
      <source>Analyse the components</source>
      <translation>Analizar los componentes</translation>
    </message>
    <message>
      <location filename="../algorithms/signinearthengine.py" line="48" />
      <source>Another Earth Engine server, for instance through a gateway.</source>
      <translation>Otro servidor de Earth Engine, por ejemplo a través de una pasarela.</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="48" />
      <source>Another Python to check. Left out: the one that the plugin uses.</source>
      <translation>Otro Python que comprobar. Si se omite: el que usa el complemento.</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="56" />
      <source>Another number gives another scene; the same number always the same one.</source>
      <translation>Otro número da otra escena; el mismo número, siempre la misma.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="194" />
      <source>Another server than the default: a STAC API, or an Earth Engine endpoint, for instance https://earthengine-highvolume.googleapis.com.</source>
      <translation>Un servidor distinto del predeterminado: una API STAC o un punto de acceso de Earth Engine, por ejemplo https://earthengine-highvolume.googleapis.com.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="102" />
      <source>Another server than the source's own.</source>
      <translation>Un servidor distinto del propio de la fuente.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="61" />
      <location filename="../algorithms/help/defaults.py" line="62" />
      <source>Any number does; a fixed one makes runs repeatable.</source>
      <translation>Sirve cualquier número; uno fijo hace repetibles las ejecuciones.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_state.py" line="77" />
      <source>Apple GPU (Metal).</source>
      <translation>GPU de Apple (Metal).</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="100" />
      <source>Area</source>
      <translation>Zona</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="206" />
      <location filename="../algorithms/ablation.py" line="207" />
      <location filename="../algorithms/ablation.py" line="208" />
      <source>As in 'Train a model'.</source>
      <translation>Como en «Entrenar un modelo».</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="60" />
      <source>As published, for thousands of tiles.</source>
      <translation>Según lo publicado, para miles de teselas.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="89" />
      <location filename="../algorithms/help/defaults.py" line="131" />
      <location filename="../algorithms/help/defaults.py" line="177" />
      <location filename="../algorithms/help/defaults.py" line="178" />
      <source>As published.</source>
      <translation>Según lo publicado.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="103" />
      <source>As published. With windows of 1,024 pixels 0.005% of a mask change by their borders.</source>
      <translation>Según lo publicado. Con ventanas de 1024 píxeles, un 0.005% de una máscara cambia por sus bordes.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="130" />
      <source>As published: 5.2 km at 10 m.</source>
      <translation>Según lo publicado: 5.2 km a 10 m.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="133" />
      <source>As published: 80 to 20.</source>
      <translation>Según lo publicado: 80 frente a 20.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="138" />
      <source>As published: both masks count the same.</source>
      <translation>Según lo publicado: ambas máscaras cuentan lo mismo.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="63" />
      <source>As published: in a third stage the paper's network learnt mistakes.</source>
      <translation>Según lo publicado: en una tercera etapa, la red del artículo aprendía errores.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="59" />
      <source>As published; it fits into the 16 GB of the GPU that was used there.</source>
      <translation>Según lo publicado; cabe en los 16 GB de la GPU que se usó entonces.</translation>
    </message>
    <message>
      <location filename="../algorithms/signinearthengine.py" line="41" />
      <source>Ask in the browser</source>
      <translation>Preguntar en el navegador</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="176" />
      <source>At most this many in each stage. Left out: the recipe's.</source>
      <translation>Como máximo este número en cada etapa. Si se omite: el de la receta.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="135" />
      <source>At most this many passes over the tiles. Left out: the recipe's.</source>
      <translation>Como máximo este número de pasadas por las teselas. Si se omite: el de la receta.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="79" />
      <source>At most this many tiles are used, those with most rock. 2400 is published.</source>
      <translation>Se usa como máximo este número de teselas, las que tienen más roca. 2400 es el valor publicado.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="225" />
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="61" />
      <source>Backend</source>
      <translation>Motor de cálculo</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="126" />
      <source>Bands of the files</source>
      <translation>Bandas de los archivos</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="178" />
      <location filename="../algorithms/prediction_parameters.py" line="100" />
      <location filename="../algorithms/train.py" line="139" />
      <location filename="../scripts/chains/inputs.py" line="103" />
      <source>Batch size</source>
      <translation>Tamaño de lote</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="157" />
      <source>Below, shadows are long and reflectances no longer trusted.</source>
      <translation>Por debajo, las sombras son largas y las reflectancias ya no son fiables.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="76" />
      <source>Best IoU</source>
      <translation>Mejor IoU</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="88" />
      <source>Between the two</source>
      <translation>Entre ambos</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="174" />
      <source>Beyond, little changes.</source>
      <translation>Por encima cambia poco.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="126" />
      <source>Blending</source>
      <translation>Fundido de bordes</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="113" />
      <source>Block folder</source>
      <translation>Carpeta de bloques</translation>
    </message>
    <message>
      <location filename="../algorithms/block_parameters.py" line="38" />
      <source>Block size</source>
      <translation>Tamaño de bloque</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="50" />
      <source>Builds the composite from scenes that you already have: Sentinel-2 as SAFE folders or zips, Landsat 8 and 9 Level-2 as folders or tars, or files of single bands (GeoTIFF, JPEG 2000, netCDF; 10 m and 20 m). Several dates become their median, without the clouds that the scene's own classes know. {0} {1}</source>
      <translation>Construye el compuesto con escenas que ya tiene: Sentinel-2 como carpetas SAFE o zips, Landsat 8 y 9 Level-2 como carpetas o tars, o archivos de bandas sueltas (GeoTIFF, JPEG 2000, netCDF; 10 m y 20 m). De varias fechas se forma su mediana, sin las nubes que conocen las clases propias de la escena. {0} {1}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="226" />
      <source>CPU (about 2 GB)</source>
      <translation>CPU (unos 2 GB)</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_state.py" line="79" />
      <source>CPU, although this machine has NVIDIA's driver: install for CUDA, and the GPU trains many times faster.</source>
      <translation>CPU, aunque este equipo tiene el controlador de NVIDIA: instale para CUDA, y la GPU entrena muchas veces más rápido.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_state.py" line="84" />
      <source>CPU: train small networks (width 8 to 16); prediction works, but takes longer than on a GPU.</source>
      <translation>CPU: entrene redes pequeñas (anchura de 8 a 16); la predicción funciona, pero tarda más que en una GPU.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="106" />
      <source>CRS</source>
      <translation>SRC</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="121" />
      <source>CRS of the files</source>
      <translation>SRC de los archivos</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="103" />
      <source>CRS of the source</source>
      <translation>SRC de la fuente</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="243" />
      <location filename="../algorithms/compare.py" line="107" />
      <source>CSV table (*.csv)</source>
      <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="227" />
      <source>CUDA (about 8 GB)</source>
      <translation>CUDA (unos 8 GB)</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="222" />
      <source>CUDA packages are large and of no use without the GPU.</source>
      <translation>Los paquetes CUDA son grandes y no sirven de nada sin la GPU.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/search_form.py" line="50" />
      <location filename="../rock_outcrop_plugin/gui/welcome/run_view.py" line="36" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="56" />
      <source>Cancelled before the first epoch had ended: there is no model.</source>
      <translation>Cancelado antes de que terminara la primera época: no hay modelo.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="54" />
      <source>Cancelled. The best model until then is in {0}.</source>
      <translation>Cancelado. El mejor modelo hasta ese momento está en {0}.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="126" />
      <source>Channels of the first level. 64 is the published network and needs a GPU; 8 to 16 is right for a CPU.</source>
      <translation>Canales del primer nivel. 64 es la red publicada y necesita una GPU; de 8 a 16 es lo adecuado para una CPU.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="170" />
      <source>Channels of the first level: 64 as published, 8 to 16 for a CPU.</source>
      <translation>Canales del primer nivel: 64 según lo publicado, de 8 a 16 para una CPU.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="66" />
      <source>Check again</source>
      <translation>Comprobar de nuevo</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="29" />
      <source>Check the environment</source>
      <translation>Comprobar el entorno</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="42" />
      <source>Check the environment…</source>
      <translation>Comprobar el entorno…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="144" />
      <source>Choose a prediction and a reference, then find where they differ. The largest patches come first.</source>
      <translation>Elija una predicción y una referencia y, después, busque dónde difieren. Las manchas más grandes van primero.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="55" />
      <source>Choose the views for me</source>
      <translation>Elegir las vistas automáticamente</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/view_pane.py" line="131" />
      <source>Choose what to show here.</source>
      <translation>Elija qué mostrar aquí.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="154" />
      <source>Cloud mask</source>
      <translation>Máscara de nubes</translation>
    </message>
    <message>
      <location filename="../algorithms/earth_engine_parameters.py" line="23" />
      <source>Cloud project</source>
      <translation>Proyecto de Google Cloud</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="78" />
      <source>Coarser outlines, shifted by up to 150 m, more absent.</source>
      <translation>Contornos más toscos, desplazados hasta 150 m, faltan más.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="135" />
      <source>Coasts and edges of the composite have rock too.</source>
      <translation>Las costas y los bordes del compuesto también tienen roca.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="56" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="174" />
      <location filename="../scripts/chains/map_rock_outcrops.py" line="108" />
      <location filename="../scripts/chains/refine_and_compare.py" line="119" />
      <source>Compare masks</source>
      <translation>Comparar máscaras</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="47" />
      <source>Compare masks…</source>
      <translation>Comparar máscaras…</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="136" />
      <source>Compare on</source>
      <translation>Comparar en</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="190" />
      <source>Compare with marks…</source>
      <translation>Comparar con marcas…</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="59" />
      <source>Compares a predicted mask with any number of reference masks, vector or raster: accuracy, precision, recall, F1, IoU and rock area in km², for the whole area and for each tile, and a raster that shows where they agree. Given a ground truth, it also scores every reference and their union against it.</source>
      <translation>Compara una máscara predicha con cualquier número de máscaras de referencia, vectoriales o ráster: exactitud, precisión, exhaustividad (recall), F1, IoU y superficie de roca en km², para toda la zona y para cada tesela, y un ráster que muestra dónde concuerdan. Si se indica una verdad de terreno, puntúa también con respecto a ella cada referencia y la unión de todas.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_project.py" line="86" />
      <location filename="../algorithms/comparisonlayout.py" line="208" />
      <source>Comparison</source>
      <translation>Comparación</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="49" />
      <source>Comparison layout</source>
      <translation>Diseño de la comparación</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="131" />
      <source>Comparison of rock masks</source>
      <translation>Comparación de máscaras de roca</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="185" />
      <location filename="../scripts/chains/map_rock_outcrops.py" line="121" />
      <location filename="../scripts/chains/refine_and_compare.py" line="130" />
      <source>Comparison report</source>
      <translation>Informe de la comparación</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="184" />
      <location filename="../scripts/chains/map_rock_outcrops.py" line="120" />
      <location filename="../scripts/chains/refine_and_compare.py" line="129" />
      <source>Comparison table</source>
      <translation>Tabla de la comparación</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="51" />
      <source>Compile the network</source>
      <translation>Compilar la red</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="92" />
      <source>Compiling pays only where it is won back.</source>
      <translation>Compilar solo compensa cuando se recupera el tiempo que tarda.</translation>
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
      <translation>Compuesto</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="40" />
      <source>Composite below</source>
      <translation>Compuesto debajo</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/views.py" line="60" />
      <source>Composite, SWIR (B12 B08 B04)</source>
      <translation>Compuesto, SWIR (B12 B08 B04)</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/views.py" line="59" />
      <source>Composite, true colour</source>
      <translation>Compuesto, color verdadero</translation>
    </message>
    <message>
      <location filename="../algorithms/slope.py" line="45" />
      <source>Compute edges</source>
      <translation>Calcular los bordes</translation>
    </message>
    <message>
      <location filename="../algorithms/slope.py" line="31" />
      <source>Computes the slope of an elevation model in degrees, the same numbers as GDAL's. Training and prediction derive the slope themselves where it is left out; make it once here to see it, or to save time on large areas. Horn, B. K. P. (1981), Hill shading and the reflectance map, Proc. IEEE 69(1).</source>
      <translation>Calcula la pendiente de un modelo de elevación en grados, con los mismos números que GDAL. El entrenamiento y la predicción derivan ellos mismos la pendiente cuando se omite; calcúlela aquí una vez para verla, o para ahorrar tiempo en zonas grandes. Horn, B. K. P. (1981), Hill shading and the reflectance map, Proc. IEEE 69(1).</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="63" />
      <source>Confidence from which a pseudo-label is 1. The confidence is the probability with the model's threshold moved to 0.5. Left out: the recipe's; 0.5 for rock, so that every pixel is rock or not, 0.9 for rock-published.</source>
      <translation>Confianza a partir de la cual una pseudoetiqueta es 1. La confianza es la probabilidad con el umbral del modelo desplazado a 0.5. Si se omite: la de la receta; 0.5 para rock, de modo que cada píxel es roca o no lo es, 0.9 para rock-published.</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="79" />
      <source>Confidence up to which a pseudo-label is 0. Left out: the recipe's; 0.5 for rock, 0.1 for rock-published.</source>
      <translation>Confianza hasta la cual una pseudoetiqueta es 0. Si se omite: la de la receta; 0.5 para rock, 0.1 para rock-published.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="183" />
      <source>Continue from the last checkpoint in the run folder.</source>
      <translation>Continuar desde el último punto de control de la carpeta de ejecución.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="104" />
      <source>Coordinate reference system</source>
      <translation>Sistema de referencia de coordenadas</translation>
    </message>
    <message>
      <location filename="../algorithms/correction_parameters.py" line="29" />
      <location filename="../scripts/chains/inputs.py" line="77" />
      <source>Corrections</source>
      <translation>Correcciones</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="71" />
      <source>Count every pixel that a polygon touches as rock, not only those whose centre lies in one. This enlarges the rock.</source>
      <translation>Contar como roca todo píxel que toque un polígono, no solo aquellos cuyo centro cae en uno. Esto agranda la roca.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="206" />
      <location filename="../algorithms/train.py" line="190" />
      <location filename="../scripts/chains/inputs.py" line="107" />
      <location filename="../scripts/chains/refine_and_compare.py" line="66" />
      <source>Crop size</source>
      <translation>Tamaño del recorte</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="207" />
      <location filename="../algorithms/train.py" line="201" />
      <source>Crops per tile</source>
      <translation>Recortes por tesela</translation>
    </message>
    <message>
      <location filename="../algorithms/block_parameters.py" line="27" />
      <source>Dask scheduler</source>
      <translation>Planificador de Dask</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="131" />
      <source>Decisions from the root to a leaf. Left out: not limited.</source>
      <translation>Decisiones desde la raíz hasta una hoja. Si se omite: sin límite.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/content.py" line="55" />
      <source>Default: {0}.</source>
      <translation>Valor predeterminado: {0}.</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="74" />
      <source>Deterministic</source>
      <translation>Determinista</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="56" />
      <location filename="../algorithms/setupenvironment.py" line="44" />
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="77" />
      <location filename="../rock_outcrop_plugin/gui/welcome/dock.py" line="43" />
      <location filename="../scripts/chains/inputs.py" line="149" />
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="52" />
      <source>Device that is used</source>
      <translation>Dispositivo que se usa</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="84" />
      <location filename="../algorithms/products.py" line="58" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="195" />
      <location filename="../scripts/chains/refine_and_compare.py" line="140" />
      <source>Disagreements</source>
      <translation>Discrepancias</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="153" />
      <source>Dots per inch. 300 is enough for print.</source>
      <translation>Puntos por pulgada. 300 basta para imprimir.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="116" />
      <source>Downloads are kept there and not asked for again. Left out: a temporary folder.</source>
      <translation>Las descargas se guardan ahí y no se vuelven a solicitar. Si se omite: una carpeta temporal.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/swipe.py" line="96" />
      <source>Drag it, or press the left and right arrow keys (with Shift: larger steps).</source>
      <translation>Arrástrelo, o pulse las teclas de flecha izquierda y derecha (con Mayús: pasos mayores).</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="40" />
      <source>Draw the composite below every mask</source>
      <translation>Dibujar el compuesto debajo de cada máscara</translation>
    </message>
    <message>
      <location filename="../scripts/chains/map_rock_outcrops.py" line="95" />
      <source>Draw the outlines</source>
      <translation>Dibujar los contornos</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="41" />
      <source>Draws rock polygons as a raster mask, ready to be merged into a label. Polygons in another coordinate reference system are reprojected, invalid ones repaired, heights dropped; the log says so. Filters, selections and edits of the layer count.</source>
      <translation>Dibuja polígonos de roca como máscara ráster, lista para fusionarse en una etiqueta. Los polígonos en otro sistema de referencia de coordenadas se reproyectan, los no válidos se reparan, las alturas se descartan; el registro lo indica. Los filtros, las selecciones y las ediciones de la capa cuentan.</translation>
    </message>
    <message>
      <location filename="../algorithms/vectorizemask.py" line="38" />
      <source>Draws the exact outlines of the rock pixels of a mask: an outcrop of 2 × 2 pixels of 10 m is a square of 400 m². Each outcrop gets its area and, given a probability raster, its mean probability. Pixels that only share a corner are two outcrops.</source>
      <translation>Dibuja los contornos exactos de los píxeles de roca de una máscara: un afloramiento de 2 × 2 píxeles de 10 m es un cuadrado de 400 m². Cada afloramiento recibe su superficie y, si se indica un ráster de probabilidad, su probabilidad media. Los píxeles que solo comparten una esquina son dos afloramientos.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="31" />
      <source>Earth Engine</source>
      <translation>Earth Engine</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="224" />
      <source>Earth Engine: 40 is the usual quota of a project; the rest is for others.</source>
      <translation>Earth Engine: 40 es la cuota habitual de un proyecto; el resto queda para otros.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="208" />
      <source>Earth Engine: edge in pixels of what one request asks for. 2,048 is its limit (48 MB); larger tiles are fewer requests, but compute longer and may run out of the server's memory. What is too much is asked for in parts.</source>
      <translation>Earth Engine: lado, en píxeles, de lo que pide una sola petición. 2048 es su límite (48 MB); las teselas mayores suponen menos peticiones, pero tardan más en calcularse y pueden agotar la memoria del servidor. Lo que sea demasiado se pide por partes.</translation>
    </message>
    <message>
      <location filename="../algorithms/earth_engine_parameters.py" line="24" />
      <source>Earth Engine: id of a Google Cloud project that is registered for it. Left out: the one stored by 'Sign in to Earth Engine', or the service account's.</source>
      <translation>Earth Engine: id de un proyecto de Google Cloud registrado para su uso. Si se omite: el que guardó «Iniciar sesión en Earth Engine», o el de la cuenta de servicio.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="95" />
      <source>Earth Engine: key file of a service account. Left out: the user who signed in.</source>
      <translation>Earth Engine: archivo de clave de una cuenta de servicio. Si se omite: el usuario que inició sesión.</translation>
    </message>
    <message>
      <location filename="../algorithms/earth_engine_parameters.py" line="37" />
      <source>Earth Engine: key file of a service account. Only its path is kept in the history, never the key. Left out: the user who signed in.</source>
      <translation>Earth Engine: archivo de clave de una cuenta de servicio. En el historial solo se guarda su ruta, nunca la clave. Si se omite: el usuario que inició sesión.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="164" />
      <source>Earth Engine: l2a is reflectance of the surface. l1c, of the top of the atmosphere, is for times and places without Level-2A; do not mix them in one model.</source>
      <translation>Earth Engine: l2a es la reflectancia de la superficie. l1c, la del techo de la atmósfera, es para épocas y lugares sin Level-2A; no las mezcle en un mismo modelo.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="155" />
      <source>Earth Engine: which pixels are clear. cloudscore: Cloud Score+ of at least 0.6; scl: the scene classes of Level-2A; qa60: the product's own mask, which is missing from 2022-01-25 to 2024-02-28. A STAC API always uses the scene classes.</source>
      <translation>Earth Engine: qué píxeles están despejados. cloudscore: Cloud Score+ de al menos 0.6; scl: las clases de escena de Level-2A; qa60: la máscara propia del producto, que falta del 2022-01-25 al 2024-02-28. Una API STAC usa siempre las clases de escena.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="58" />
      <source>Edge in pixels. 520 is published; small places want smaller tiles.</source>
      <translation>Lado en píxeles. 520 es el valor publicado; los lugares pequeños requieren teselas más pequeñas.</translation>
    </message>
    <message>
      <location filename="../algorithms/block_parameters.py" line="43" />
      <source>Edge of a block in pixels, a multiple of 512. An interrupted run loses the block it was at; larger blocks compute less twice at their borders.</source>
      <translation>Lado de un bloque en píxeles, múltiplo de 512. Una ejecución interrumpida pierde el bloque en el que estaba; los bloques mayores repiten menos cálculos en sus bordes.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="116" />
      <source>Edge of a pixel in units of the CRS. Left out: that of the finest band.</source>
      <translation>Lado de un píxel en unidades del SRC. Si se omite: el de la banda más fina.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="82" />
      <source>Edge of a pixel in units of the coordinate reference system (metres): 10 is Sentinel-2's. REMA and ArcticDEM have mosaics of 2, 10 and 32 m.</source>
      <translation>Lado de un píxel en unidades del sistema de referencia de coordenadas (metros): 10 es el de Sentinel-2. REMA y ArcticDEM tienen mosaicos de 2, 10 y 32 m.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="186" />
      <source>Edge of a pixel in units of the reference system. Sentinel-2 has 10 m.</source>
      <translation>Lado de un píxel en unidades del sistema de referencia. Sentinel-2 tiene 10 m.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="73" />
      <source>Edge of a tile in pixels. Tiles are counted from the origin (0, 0).</source>
      <translation>Lado de una tesela en píxeles. Las teselas se cuentan desde el origen (0, 0).</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="80" />
      <source>Edge of the window the network sees, in pixels, for results like those of earlier versions. Left out: WINDOW says it.</source>
      <translation>Lado de la ventana que ve la red, en píxeles, para resultados como los de versiones anteriores. Si se omite: lo determina WINDOW.</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="90" />
      <source>Edge of the window the network sees, in pixels, rounded up to a multiple of the network's stride. Larger ones spend less work on overlaps. 0: as large as free memory and the area allow, up to 2,048; where memory runs out, smaller ones; by blocks, which must not depend on memory, the model's own.</source>
      <translation>Lado de la ventana que ve la red, en píxeles, redondeado hacia arriba a un múltiplo del paso de la red. Las mayores gastan menos trabajo en solapamientos. 0: tan grande como permitan la memoria libre y la zona, hasta 2048; donde se agota la memoria, más pequeñas; por bloques, que no deben depender de la memoria, la propia del modelo.</translation>
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
      <translation>Elevación</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="154" />
      <source>Elevation in metres.</source>
      <translation>Elevación en metros.</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="86" />
      <source>Elevation in metres: {0}</source>
      <translation>Elevación en metros: {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="102" />
      <source>Elevation model in metres of that scene.</source>
      <translation>Modelo de elevación en metros de esa escena.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="43" />
      <source>Elevation model in metres, for instance REMA.</source>
      <translation>Modelo de elevación en metros, por ejemplo REMA.</translation>
    </message>
    <message>
      <location filename="../algorithms/slope.py" line="41" />
      <source>Elevation model in metres, in a projected coordinate reference system.</source>
      <translation>Modelo de elevación en metros, en un sistema de referencia de coordenadas proyectado.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="55" />
      <source>Elevation model; pixels without elevation do not count as valid.</source>
      <translation>Modelo de elevación; los píxeles sin elevación no cuentan como válidos.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_view.py" line="75" />
      <source>Ends the training and writes the model of its best epoch until now.</source>
      <translation>Termina el entrenamiento y escribe el modelo de su mejor época hasta ahora.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="132" />
      <source>Enough to see the range of every layer.</source>
      <translation>Suficiente para ver el rango de cada capa.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="58" />
      <source>Environment</source>
      <translation>Entorno</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="74" />
      <source>Epoch</source>
      <translation>Época</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="83" />
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="149" />
      <source>Epoch {0}</source>
      <translation>Época {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="174" />
      <location filename="../algorithms/train.py" line="133" />
      <location filename="../scripts/chains/inputs.py" line="93" />
      <location filename="../scripts/chains/refine_and_compare.py" line="56" />
      <source>Epochs</source>
      <translation>Épocas</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="122" />
      <source>Every package is tried: {0}</source>
      <translation>Se prueba cada paquete: {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="220" />
      <source>Every printer has it.</source>
      <translation>Todas las impresoras lo tienen.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="46" />
      <source>Everything is fetched through QGIS's proxy {0}.</source>
      <translation>Todo se descarga a través del proxy de QGIS {0}.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/map_rock_outcrops.py" line="96" />
      <source>Exact pixel edges, with area and mean probability.</source>
      <translation>Bordes exactos de los píxeles, con superficie y probabilidad media.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/short_help.py" line="34" />
      <source>Example</source>
      <translation>Ejemplo</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="46" />
      <source>Export a model</source>
      <translation>Exportar un modelo</translation>
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
      <translation>Extensión</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="52" />
      <source>Fetch a Sentinel-2 composite</source>
      <translation>Obtener un compuesto de Sentinel-2</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="45" />
      <source>Fetch a rock mask</source>
      <translation>Obtener una máscara de roca</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="44" />
      <source>Fetch elevation</source>
      <translation>Obtener la elevación</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="124" />
      <source>Fetch the composite</source>
      <translation>Obtener el compuesto</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="140" />
      <source>Fetch the elevation</source>
      <translation>Obtener la elevación</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="149" />
      <source>Fetch the rock mask</source>
      <translation>Obtener la máscara de roca</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="26" />
      <source>Fetch, map, compare</source>
      <translation>Obtener, cartografiar, comparar</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="47" />
      <source>Fetches elevations of an extent onto the project's grid: pixels counted from (0, 0), so that composite, elevation and labels fit without resampling. Only the windows that are needed are read. REMA and ArcticDEM are heights above the WGS 84 ellipsoid, Copernicus above the geoid EGM2008; the raster's metadata says which, in metres. Files that you have already are 'local': a folder, a VRT or a tile index.</source>
      <translation>Obtiene las elevaciones de una extensión en la cuadrícula del proyecto: los píxeles se cuentan desde (0, 0), de modo que compuesto, elevación y etiquetas encajan sin remuestreo. Solo se leen las ventanas necesarias. REMA y ArcticDEM son alturas sobre el elipsoide WGS 84, Copernicus sobre el geoide EGM2008; los metadatos del ráster dicen cuál, en metros. Los archivos que ya tiene son «local»: una carpeta, un VRT o un índice de teselas.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="48" />
      <source>Fetches one of the rock masks that others have made, from its publisher, a file, a zip, a URL or a WFS: clipped to the extent, geometry repaired, in EPSG:3031, with the fields source, version and class. Johnson: {0} GeoMap: {1} ADD: {2}</source>
      <translation>Obtiene una de las máscaras de roca elaboradas por otros, de su editor, de un archivo, un zip, una URL o un WFS: recortada a la extensión, con la geometría reparada, en EPSG:3031, con los campos source, version y class. Johnson: {0} GeoMap: {1} ADD: {2}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/marker.py" line="124" />
      <source>File for the marks: a new one, or one of before</source>
      <translation>Archivo para las marcas: uno nuevo o uno anterior</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="187" />
      <source>File for the marks…</source>
      <translation>Archivo para las marcas…</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="82" />
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="41" />
      <location filename="../rock_outcrop_plugin/gui/comparison/search_form.py" line="47" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="192" />
      <location filename="../scripts/chains/refine_and_compare.py" line="137" />
      <source>Find disagreements</source>
      <translation>Buscar discrepancias</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="44" />
      <source>Finds the patches where a prediction has rock and a reference has none, or the other way round, and puts a point inside each of the largest ones, with the patch's area and bounds. Look at them in this order and mark who is right: 'Compare masks' takes the marks as ground truth, 'Train a model' and 'Train in stages' as corrections of the labels. Pixels that touch by an edge or a corner are one patch. Where one of the two has no data they do not disagree. Areas are true on the ground.</source>
      <translation>Busca las manchas donde una predicción tiene roca y una referencia no, o al revés, y pone un punto dentro de cada una de las más grandes, con la superficie y los límites de la mancha. Examínelas en este orden y marque quién tiene razón: «Comparar máscaras» toma las marcas como verdad de terreno; «Entrenar un modelo» y «Entrenar por etapas», como correcciones de las etiquetas. Los píxeles que se tocan por un lado o una esquina son una sola mancha. Donde una de las dos no tiene datos, no discrepan. Las superficies son verdaderas sobre el terreno.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="110" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="51" />
      <source>First day</source>
      <translation>Primer día</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="139" />
      <source>First look</source>
      <translation>Primer vistazo</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="39" />
      <source>First mask to learn from (Burton-Johnson 2016), or any other.</source>
      <translation>Primera máscara de la que aprender (Burton-Johnson 2016), o cualquier otra.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="146" />
      <source>First seed</source>
      <translation>Primera semilla</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="93" />
      <location filename="../algorithms/setupenvironment.py" line="54" />
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="114" />
      <source>Folder for downloads</source>
      <translation>Carpeta de descargas</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="229" />
      <source>Folder for tiles</source>
      <translation>Carpeta de teselas</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="154" />
      <source>Folder for unpacking</source>
      <translation>Carpeta para descomprimir</translation>
    </message>
    <message>
      <location filename="../algorithms/setupenvironment.py" line="64" />
      <source>Folder of packages</source>
      <translation>Carpeta de paquetes</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="97" />
      <source>For 'local', the path of a folder with GeoTIFFs, a VRT, a raster, or a tile index (GeoPackage or CSV with a field 'location', as gdaltindex makes it).</source>
      <translation>Para «local», la ruta de una carpeta con GeoTIFF, un VRT, un ráster o un índice de teselas (GeoPackage o CSV con un campo «location», como lo crea gdaltindex).</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="27" />
      <source>For an extent anywhere in Antarctica: fetches a Sentinel-2 composite, the elevation and a rock mask, maps rock with a trained model, compares the map with the masks, and lists the largest places where they differ.</source>
      <translation>Para una extensión en cualquier lugar de la Antártida: obtiene un compuesto de Sentinel-2, la elevación y una máscara de roca, cartografía la roca con un modelo entrenado, compara el mapa con las máscaras y enumera los lugares más grandes donde difieren.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="143" />
      <source>For files of single bands: added after scaling; -0.1 for those of Sentinel-2 since processing baseline 04.00. Left out: the offset in the file, or 0.</source>
      <translation>Para archivos de bandas sueltas: se suma después de escalar; -0.1 para los de Sentinel-2 desde la línea base de procesamiento 04.00. Si se omite: el desplazamiento del archivo, o 0.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="136" />
      <source>For files of single bands: stored number times this is reflectance. Left out: the scale in the file, or 0.0001 for integers, or 1.</source>
      <translation>Para archivos de bandas sueltas: el número almacenado multiplicado por este valor da la reflectancia. Si se omite: la escala del archivo, o 0.0001 para enteros, o 1.</translation>
    </message>
    <message>
      <location filename="../algorithms/setupenvironment.py" line="68" />
      <source>For machines without the internet: a folder with all packages as wheels, which 'pip download -r' filled elsewhere from the files in the plugin's folder requirements. Left out: pip's own configuration says where they come from.</source>
      <translation>Para equipos sin Internet: una carpeta con todos los paquetes como wheels, que «pip download -r» llenó en otro lugar a partir de los archivos de la carpeta requirements del complemento. Si se omite: la propia configuración de pip dice de dónde proceden.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="109" />
      <source>For the attribute table. Left out, it is read from the names of files.</source>
      <translation>Para la tabla de atributos. Si se omite, se lee de los nombres de los archivos.</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="29" />
      <source>Freeze the encoder</source>
      <translation>Congelar el codificador</translation>
    </message>
    <message>
      <location filename="../scripts/chains/map_rock_outcrops.py" line="26" />
      <source>From a Sentinel-2 composite, an elevation model and two imperfect rock masks to a trained model, a 10 m rock mask, its outlines, and a comparison with the masks.</source>
      <translation>De un compuesto de Sentinel-2, un modelo de elevación y dos máscaras de roca imperfectas a un modelo entrenado, una máscara de roca de 10 m, sus contornos y una comparación con las máscaras.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="79" />
      <source>GPU memory</source>
      <translation>Memoria de la GPU</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="126" />
      <source>GPUs of this machine (or processes, on a CPU) that train together, each on its part of every batch: give a batch size of at least this number. Several machines: see docs/training.md.</source>
      <translation>GPU de este equipo (o procesos, en una CPU) que entrenan juntas, cada una con su parte de cada lote: indique un tamaño de lote de al menos este número. Varios equipos: véase docs/training.md.</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="77" />
      <source>Generalised outlines, shifted by up to 35 m, some absent.</source>
      <translation>Contornos generalizados, desplazados hasta 35 m, faltan algunos.</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="40" />
      <source>Generate demo data</source>
      <translation>Generar datos de demostración</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/empty_page.py" line="33" />
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="43" />
      <source>Generate demo data…</source>
      <translation>Generar datos de demostración…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="67" />
      <source>Generate the scene</source>
      <translation>Generar la escena</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_project.py" line="156" />
      <source>Generated, not a real place.</source>
      <translation>Generado, no es un lugar real.</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="43" />
      <source>Generates a scene to try everything on: a Sentinel-2 composite and an elevation model of invented Antarctic terrain, the exact truth of where rock is, and three masks with the typical mistakes of Johnson (2016), GeoMap (2023) and ADD (2024). The reflectances follow labelled Sentinel-2 pixels; the terrain and the light are simulated, so scores on it are not scores on Antarctica.</source>
      <translation>Genera una escena en la que probarlo todo: un compuesto de Sentinel-2 y un modelo de elevación de un terreno antártico inventado, la verdad exacta de dónde hay roca y tres máscaras con los errores típicos de Johnson (2016), GeoMap (2023) y ADD (2024). Las reflectancias siguen píxeles etiquetados de Sentinel-2; el terreno y la luz son simulados, así que las puntuaciones obtenidas en ella no son puntuaciones sobre la Antártida.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/views.py" line="63" />
      <source>GeoMap</source>
      <translation>GeoMap</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="69" />
      <source>GeoMap (simulated)</source>
      <translation>GeoMap (simulado)</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="42" />
      <source>GeoMap mask</source>
      <translation>Máscara GeoMap</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="44" />
      <source>GeoMap raster</source>
      <translation>Ráster GeoMap</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="80" />
      <source>GeoMap's units</source>
      <translation>Unidades de GeoMap</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/marker.py" line="126" />
      <source>GeoPackage (*.gpkg)</source>
      <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="90" />
      <source>GeoPackage with one layer, called like the product.</source>
      <translation>GeoPackage con una capa, llamada como el producto.</translation>
    </message>
    <message>
      <location filename="../algorithms/vectorizemask.py" line="67" />
      <source>GeoPackage with the layer 'outlines'.</source>
      <translation>GeoPackage con la capa «outlines».</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="160" />
      <source>GeoPackage with the layer 'outlines'. Left out: no outlines.</source>
      <translation>GeoPackage con la capa «outlines». Si se omite: sin contornos.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="65" />
      <source>GeoPackage with the layer 'tiles'. Edit its split to hold back other tiles.</source>
      <translation>GeoPackage con la capa «tiles». Edite su campo split para reservar otras teselas.</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="85" />
      <source>GeoPackage with the point layer 'disagreements', the largest patch first: rank, reference, kind, area in m², pixels, and the patch's bounds.</source>
      <translation>GeoPackage con la capa de puntos «disagreements», primero la mancha más grande: orden, referencia, tipo, superficie en m², píxeles y los límites de la mancha.</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="79" />
      <source>GeoTIFF, 0 to 1, nodata -9999, on the composite's grid.</source>
      <translation>GeoTIFF, de 0 a 1, sin datos -9999, en la cuadrícula del compuesto.</translation>
    </message>
    <message>
      <location filename="../algorithms/mergelabels.py" line="65" />
      <source>GeoTIFF, 0 to 1, nodata -9999.</source>
      <translation>GeoTIFF, de 0 a 1, sin datos -9999.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="79" />
      <source>GeoTIFF, 1 rock, 0 other, nodata value 255.</source>
      <translation>GeoTIFF, 1 roca, 0 otro, valor sin datos 255.</translation>
    </message>
    <message>
      <location filename="../algorithms/slope.py" line="55" />
      <source>GeoTIFF, degrees, nodata -9999.</source>
      <translation>GeoTIFF, grados, sin datos -9999.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="90" />
      <source>GeoTIFF, metres, nodata -9999.</source>
      <translation>GeoTIFF, metros, sin datos -9999.</translation>
    </message>
    <message>
      <location filename="../algorithms/slope.py" line="47" />
      <source>Give pixels at the edge and beside missing data a slope too: a missing neighbour takes the pixel's own elevation.</source>
      <translation>Dar pendiente también a los píxeles del borde y junto a datos ausentes: un vecino ausente toma la elevación del propio píxel.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="115" />
      <source>Given, the map is made block by block and each finished block kept there: after an interruption the same call goes on where it was. Left out with a Dask scheduler: a folder beside the output. Left out without one: no blocks.</source>
      <translation>Si se indica, el mapa se hace bloque a bloque y cada bloque terminado se guarda ahí: tras una interrupción, la misma llamada continúa donde estaba. Si se omite con un planificador de Dask: una carpeta junto a la salida. Si se omite sin él: sin bloques.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="184" />
      <source>Go on after a mark</source>
      <translation>Continuar después de una marca</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="115" />
      <location filename="../algorithms/compare.py" line="120" />
      <location filename="../scripts/chains/inputs.py" line="58" />
      <source>Ground truth</source>
      <translation>Verdad de terreno</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="248" />
      <source>Group dropout</source>
      <translation>Dropout por grupos</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="63" />
      <source>Grows a random forest on single pixels of the training tiles, from the same channels and labels as a network, finds its threshold on the validation tiles by the same rule, and maps the whole composite. It takes minutes on a CPU. Use it first: where a network is not better, it does not pay. A pixel with a label between 0 and 1 counts for both sides. The forest is not kept; the same seed grows the same one again. Breiman (2001), Random forests, Machine Learning 45.</source>
      <translation>Hace crecer un bosque aleatorio sobre píxeles individuales de las teselas de entrenamiento, con los mismos canales y etiquetas que una red, halla su umbral en las teselas de validación según la misma regla y cartografía todo el compuesto. Tarda minutos en una CPU. Úselo primero: donde una red no es mejor, no compensa. Un píxel con una etiqueta entre 0 y 1 cuenta para ambos lados. El bosque no se guarda; la misma semilla hace crecer de nuevo el mismo. Breiman (2001), Random forests, Machine Learning 45.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="244" />
      <location filename="../algorithms/compare.py" line="113" />
      <location filename="../algorithms/forestbaseline.py" line="179" />
      <location filename="../algorithms/setupenvironment.py" line="116" />
      <location filename="../algorithms/train.py" line="283" />
      <source>HTML report (*.html)</source>
      <translation>Informe HTML (*.html)</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="74" />
      <source>Height in metres; the sea is nodata.</source>
      <translation>Altura en metros; el mar es sin datos.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="120" />
      <source>Heights refer to</source>
      <translation>Las alturas se refieren a</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/dock.py" line="98" />
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="147" />
      <source>How far the model's answers are apart, in per cent. 255 nodata.</source>
      <translation>Cuánto se separan las respuestas del modelo, en por ciento. 255 sin datos.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="89" />
      <source>How far the model's two networks, teacher and student, are apart, in per cent of probability; with test-time augmentation the range of all their answers. 255 nodata. Not for ONNX, which holds the teacher only.</source>
      <translation>Cuánto se separan las dos redes del modelo, profesor y alumno, en por ciento de probabilidad; con aumento de datos en la inferencia, el intervalo de todas sus respuestas. 255 sin datos. No para ONNX, que solo contiene el profesor.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="203" />
      <source>How many crops of each tile an epoch holds. Left out: as many as fit a tile.</source>
      <translation>Cuántos recortes de cada tesela contiene una época. Si se omite: tantos como caben en una tesela.</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="122" />
      <source>How many pixels are drawn at random from all training tiles together.</source>
      <translation>Cuántos píxeles se toman al azar de todas las teselas de entrenamiento en conjunto.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="135" />
      <source>How many tiles calibrate, and how many measure, at most.</source>
      <translation>Cuántas teselas calibran, y cuántas miden, como máximo.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="254" />
      <source>How often a sample lacks the spectral or the topographic channels, in part or altogether, so that the model can map from topography alone where there is no composite. 0: never. Left out: the recipe's, 0.15 for rock.</source>
      <translation>Con qué frecuencia le faltan a una muestra los canales espectrales o los topográficos, en parte o del todo, para que el modelo pueda cartografiar solo con la topografía donde no hay compuesto. 0: nunca. Si se omite: la de la receta, 0.15 para rock.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="142" />
      <source>How often everything is trained, each time from other random numbers.</source>
      <translation>Cuántas veces se entrena todo, cada vez con otros números aleatorios.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="293" />
      <source>How the training ended</source>
      <translation>Cómo terminó el entrenamiento</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="175" />
      <source>How well map and masks agree, in numbers and pictures.</source>
      <translation>En qué medida concuerdan el mapa y las máscaras, en cifras e imágenes.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/example_tiles.py" line="33" />
      <source>Image</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="74" />
      <source>Importing every package</source>
      <translation>Importando todos los paquetes</translation>
    </message>
    <message>
      <location filename="../scripts/chains/steps.py" line="54" />
      <source>In degrees, after Horn: steep ground holds little snow.</source>
      <translation>En grados, según Horn: el terreno empinado retiene poca nieve.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/state_row.py" line="31" />
      <source>In progress</source>
      <translation>En curso</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="119" />
      <source>In the second stage the first one's predictions correct the labels.</source>
      <translation>En la segunda etapa, las predicciones de la primera corrigen las etiquetas.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="172" />
      <source>Initial model</source>
      <translation>Modelo inicial</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="181" />
      <source>Input {0}: {1}</source>
      <translation>Entrada {0}: {1}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="62" />
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="171" />
      <source>Install</source>
      <translation>Instalar</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="171" />
      <source>Install again</source>
      <translation>Instalar de nuevo</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="201" />
      <source>Install for:</source>
      <translation>Instalar para:</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="194" />
      <source>Install from a folder</source>
      <translation>Instalar desde una carpeta</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="64" />
      <source>Install from a folder…</source>
      <translation>Instalar desde una carpeta…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="188" />
      <source>Install into another folder</source>
      <translation>Instalar en otra carpeta</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="63" />
      <source>Install into another folder…</source>
      <translation>Instalar en otra carpeta…</translation>
    </message>
    <message>
      <location filename="../algorithms/setupenvironment.py" line="33" />
      <source>Installs what training and prediction need (PyTorch, rasterio and others) into a Python environment of its own, beside QGIS and without touching it. It needs the internet, or a pip configuration that points to a local index, and about 2 GB of disk (8 GB with CUDA). An environment that is complete is left as it is.</source>
      <translation>Instala lo que necesitan el entrenamiento y la predicción (PyTorch, rasterio y otros) en un entorno de Python propio, junto a QGIS y sin tocarlo. Necesita Internet, o una configuración de pip que apunte a un índice local, y unos 2 GB de disco (8 GB con CUDA). Un entorno que está completo se deja como está.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="150" />
      <source>Invented Antarctic terrain with a composite, elevations, the exact truth and three masks with the mistakes of Johnson, GeoMap and ADD.</source>
      <translation>Terreno antártico inventado con un compuesto, elevaciones, la verdad exacta y tres máscaras con los errores de Johnson, GeoMap y ADD.</translation>
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
      <translation>IoU en las teselas de validación</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="132" />
      <source>IoU {iou:.2f}, {date}, {recipe}</source>
      <translation>IoU de {iou:.2f}, {date}, {recipe}</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="91" />
      <source>It costs nothing: the numbers are those of the training.</source>
      <translation>No cuesta nada: los números son los del entrenamiento.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="158" />
      <source>It covers all years, and one number says how clear a pixel is.</source>
      <translation>Abarca todos los años, y un solo número dice cuán despejado está un píxel.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="62" />
      <source>It ended without a word before its first epoch was finished.</source>
      <translation>Terminó sin aviso antes de que acabara su primera época.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="57" />
      <source>It ended without a word, as when the computer was switched off. Resume goes on from the last epoch that was finished.</source>
      <translation>Terminó sin aviso, como cuando se apaga el equipo. «Reanudar» continúa desde la última época que se terminó.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="106" />
      <source>It fits whichever file is given.</source>
      <translation>Se ajusta al archivo que se indique, sea cual sea.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="114" />
      <source>It gained 0 to 0.006 of IoU in trials, for 4 times the time.</source>
      <translation>En las pruebas ganó de 0 a 0.006 de IoU, a cambio de 4 veces el tiempo.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="153" />
      <source>It is the elevation of the published method.</source>
      <translation>Es la elevación del método publicado.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="202" />
      <source>It is the smallest download.</source>
      <translation>Es la descarga más pequeña.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="164" />
      <source>It leaves more than half of a project's quota of 40 to others.</source>
      <translation>Deja a otros más de la mitad de la cuota de 40 de un proyecto.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="179" />
      <source>It lies between half a pixel of rock and clean snow.</source>
      <translation>Está entre medio píxel de roca y nieve limpia.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="57" />
      <source>It maps rock as it does best here; rock-published is the paper's way.</source>
      <translation>Cartografía la roca de la mejor manera conocida aquí; rock-published es la manera del artículo.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="117" />
      <source>It pays only where rock is rare, and may lose a little of it.</source>
      <translation>Compensa solo donde la roca es escasa, y puede perder un poco de ella.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="219" />
      <source>It says what the page is; without text there is no title.</source>
      <translation>Dice qué es la página; sin texto no hay título.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_state.py" line="67" />
      <source>It works, but was made for another version of the plugin. Install again.</source>
      <translation>Funciona, pero se creó para otra versión del complemento. Instale de nuevo.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="152" />
      <source>Its servers compute the median: little comes over the net.</source>
      <translation>Sus servidores calculan la mediana: es poco lo que llega por la red.</translation>
    </message>
    <message>
      <location filename="../algorithms/earth_engine_parameters.py" line="35" />
      <source>JSON key (*.json)</source>
      <translation>Clave JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/views.py" line="62" />
      <source>Johnson</source>
      <translation>Johnson</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="68" />
      <source>Johnson (simulated)</source>
      <translation>Johnson (simulado)</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="38" />
      <source>Johnson mask</source>
      <translation>Máscara Johnson</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="44" />
      <source>Johnson raster</source>
      <translation>Ráster Johnson</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="278" />
      <source>Keeps everything of the run. Left out: a folder in your QGIS profile.</source>
      <translation>Guarda todo lo de la ejecución. Si se omite: una carpeta en su perfil de QGIS.</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="143" />
      <source>Keeps finished blocks. Give the same folder again to go on. Left out: a folder in your QGIS profile.</source>
      <translation>Guarda los bloques terminados. Indique de nuevo la misma carpeta para continuar. Si se omite: una carpeta en su perfil de QGIS.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="237" />
      <source>Keeps what is finished, with all models and masks. Give the same folder again to go on, also with more seeds or parts. Left out: a folder in your QGIS profile.</source>
      <translation>Guarda lo que está terminado, con todos los modelos y máscaras. Indique de nuevo la misma carpeta para continuar, también con más semillas o partes. Si se omite: una carpeta en su perfil de QGIS.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="231" />
      <source>Keeps what was fetched until the composite is finished. Left out: a folder in your QGIS profile.</source>
      <translation>Guarda lo obtenido hasta que el compuesto esté terminado. Si se omite: una carpeta en su perfil de QGIS.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="223" />
      <source>Key: {0}</source>
      <translation>Tecla: {0}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_state.py" line="88" />
      <source>Known once the environment is ready.</source>
      <translation>Se sabrá cuando el entorno esté listo.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="110" />
      <location filename="../algorithms/forestbaseline.py" line="90" />
      <location filename="../algorithms/tilegrid.py" line="58" />
      <location filename="../algorithms/train.py" line="117" />
      <location filename="../rock_outcrop_plugin/gui/training/example_tiles.py" line="33" />
      <source>Label</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="72" />
      <source>Label the selected tiles of this index only. Left out: the whole composite.</source>
      <translation>Etiquetar solo las teselas seleccionadas de este índice. Si se omite: todo el compuesto.</translation>
    </message>
    <message>
      <location filename="../algorithms/mergelabels.py" line="49" />
      <source>Labels</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <location filename="../algorithms/selftrain.py" line="92" />
      <source>Labels of the first stage</source>
      <translation>Etiquetas de la primera etapa</translation>
    </message>
    <message>
      <location filename="../scripts/chains/map_rock_outcrops.py" line="58" />
      <location filename="../scripts/chains/train_from_references.py" line="61" />
      <source>Labels, network, better labels, network again: the most stable one is kept.</source>
      <translation>Etiquetas, red, mejores etiquetas, red de nuevo: se conserva la más estable.</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="103" />
      <source>Largest NDSI</source>
      <translation>NDSI máximo</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="111" />
      <source>Largest NDWI</source>
      <translation>NDWI máximo</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="135" />
      <source>Largest blue reflectance in shade</source>
      <translation>Reflectancia máxima en el azul, en sombra</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="126" />
      <source>Largest blue reflectance in sun</source>
      <translation>Reflectancia máxima en el azul, al sol</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="129" />
      <source>Largest depth</source>
      <translation>Profundidad máxima</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="61" />
      <source>Largest gradient</source>
      <translation>Gradiente máximo</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="114" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="55" />
      <source>Last day</source>
      <translation>Último día</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="98" />
      <location filename="../rock_outcrop_plugin/gui/comparison/cursor_table.py" line="141" />
      <source>Layer</source>
      <translation>Capa</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/view_pane.py" line="99" />
      <source>Layers</source>
      <translation>Capas</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="39" />
      <source>Lays tiles over the composite, measures how much rock and data each holds, and picks those to train on: all with a rock pixel, ranked by their share of rock, at most as many as wanted. A part of them, evenly over all shares of rock, is held back for validation. No pixel is copied: the training reads the rasters tile by tile.</source>
      <translation>Tiende teselas sobre el compuesto, mide cuánta roca y cuántos datos contiene cada una y elige aquellas con las que entrenar: todas las que tienen un píxel de roca, ordenadas por su proporción de roca, como máximo tantas como se desee. Una parte de ellas, repartida por igual entre todas las proporciones de roca, se reserva para la validación. No se copia ningún píxel: el entrenamiento lee los rásteres tesela a tesela.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="182" />
      <location filename="../algorithms/train.py" line="146" />
      <location filename="../scripts/chains/inputs.py" line="98" />
      <location filename="../scripts/chains/refine_and_compare.py" line="61" />
      <source>Learning rate</source>
      <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="197" />
      <location filename="../algorithms/train.py" line="264" />
      <source>Learning rate schedule</source>
      <translation>Planificación de la tasa de aprendizaje</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="97" />
      <location filename="../algorithms/mapregion.py" line="126" />
      <location filename="../algorithms/vectorizemask.py" line="52" />
      <source>Least area in m²</source>
      <translation>Superficie mínima en m²</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="139" />
      <source>Least elevation of the sun in degrees</source>
      <translation>Elevación mínima del sol en grados</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="136" />
      <source>Least pixels in a leaf</source>
      <translation>Número mínimo de píxeles por hoja</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="118" />
      <source>Least ratio of B11 to B02</source>
      <translation>Cociente mínimo de B11 entre B02</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="113" />
      <source>Least share of valid pixels</source>
      <translation>Proporción mínima de píxeles válidos</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="62" />
      <source>Leave out clouds</source>
      <translation>Excluir las nubes</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="138" />
      <source>Leaves average over wrong labels: one of 100 pixels knows its share of rock to within 0.05. 1 learns every mistake of the masks by heart.</source>
      <translation>Las hojas promedian las etiquetas erróneas: una de 100 píxeles conoce su proporción de roca con un margen de 0.05. 1 aprende de memoria todos los errores de las máscaras.</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="144" />
      <source>Leaves out what cannot be rock: such pixels get probability 0 without asking the network, which is several times faster where rock is rare. spectral: by a very permissive spectral rule; coarse: by the network itself at a quarter of the resolution. The log says how many pixels were left out.</source>
      <translation>Excluye lo que no puede ser roca: tales píxeles reciben probabilidad 0 sin preguntar a la red, lo que es varias veces más rápido donde la roca es escasa. spectral: mediante una regla espectral muy permisiva; coarse: mediante la propia red a un cuarto de la resolución. El registro dice cuántos píxeles se excluyeron.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="193" />
      <source>Left out for every source but 'local'.</source>
      <translation>Se omite para toda fuente distinta de «local».</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="209" />
      <source>Left out, as the composite: nothing is measured.</source>
      <translation>Si se omite, como el compuesto: no se mide nada.</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="87" />
      <source>Left out, from the elevation. Else: {0}</source>
      <translation>Si se omite, a partir de la elevación. De lo contrario: {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="123" />
      <source>Left out: AREA, or all north of the southern limit.</source>
      <translation>Si se omite: AREA, o todo lo que está al norte del límite meridional.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="124" />
      <source>Left out: EXTENT, or all north of the southern limit.</source>
      <translation>Si se omite: EXTENT, o todo lo que está al norte del límite meridional.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="192" />
      <source>Left out: Google's own.</source>
      <translation>Si se omite: la propia de Google.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="196" />
      <source>Left out: INPUTS says which files.</source>
      <translation>Si se omite: INPUTS dice qué archivos.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="195" />
      <source>Left out: INPUT_FOLDER says where the scenes are.</source>
      <translation>Si se omite: INPUT_FOLDER dice dónde están las escenas.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="251" />
      <location filename="../algorithms/train.py" line="290" />
      <source>Left out: a file in the run folder.</source>
      <translation>Si se omite: un archivo en la carpeta de ejecución.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="65" />
      <source>Left out: all of the reference raster, or of the polygons without one.</source>
      <translation>Si se omite: todo el ráster de referencia, o todos los polígonos si no hay ninguno.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="103" />
      <source>Left out: all that the scenes cover.</source>
      <translation>Si se omite: todo lo que cubren las escenas.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="65" />
      <source>Left out: as many as fit a tile.</source>
      <translation>Si se omite: tantos como caben en una tesela.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="194" />
      <source>Left out: bands are found by their names.</source>
      <translation>Si se omite: las bandas se encuentran por su nombre.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="206" />
      <location filename="../algorithms/help/defaults.py" line="207" />
      <source>Left out: it is not compared with.</source>
      <translation>Si se omite: no se compara con ella.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="187" />
      <location filename="../algorithms/help/defaults.py" line="217" />
      <source>Left out: it is not written.</source>
      <translation>Si se omite: no se escribe.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="215" />
      <source>Left out: maps have a plain ground.</source>
      <translation>Si se omite: los mapas tienen un fondo liso.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="216" />
      <source>Left out: no map shows it.</source>
      <translation>Si se omite: ningún mapa la muestra.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="208" />
      <source>Left out: nothing is measured, and int8 is not possible.</source>
      <translation>Si se omite: no se mide nada, y int8 no es posible.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="203" />
      <source>Left out: only the fetched masks are compared with.</source>
      <translation>Si se omite: solo se compara con las máscaras obtenidas.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="144" />
      <source>Left out: outcrops get their area only.</source>
      <translation>Si se omite: los afloramientos reciben solo su superficie.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="201" />
      <source>Left out: pixels with reflectance count as valid.</source>
      <translation>Si se omite: los píxeles con reflectancia cuentan como válidos.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="55" />
      <source>Left out: random weights, as published.</source>
      <translation>Si se omite: pesos aleatorios, según lo publicado.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="107" />
      <source>Left out: that of most scenes, for Sentinel-2 its UTM zone, so that the 10 m bands are not resampled. EPSG:3031 is that of REMA and of the published method.</source>
      <translation>Si se omite: el de la mayoría de las escenas, para Sentinel-2 su zona UTM, de modo que las bandas de 10 m no se remuestrean. EPSG:3031 es el de REMA y el del método publicado.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="167" />
      <source>Left out: the beginning of the archive.</source>
      <translation>Si se omite: el comienzo del archivo histórico.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="198" />
      <source>Left out: the elevation alone is mapped from, if the model can.</source>
      <translation>Si se omite: se cartografía solo con la elevación, si el modelo puede hacerlo.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="70" />
      <source>Left out: the labels are taken as they are.</source>
      <translation>Si se omite: las etiquetas se toman tal como están.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="197" />
      <source>Left out: the masks are shown on a plain ground.</source>
      <translation>Si se omite: las máscaras se muestran sobre un fondo liso.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="142" />
      <source>Left out: the prediction is compared with the references only.</source>
      <translation>Si se omite: la predicción solo se compara con las referencias.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="191" />
      <location filename="../algorithms/help/defaults.py" line="204" />
      <source>Left out: the product's own server.</source>
      <translation>Si se omite: el servidor propio del producto.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="205" />
      <source>Left out: the publisher's own file.</source>
      <translation>Si se omite: el archivo propio del editor.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="66" />
      <source>Left out: the recipe's, 10.</source>
      <translation>Si se omite: el de la receta, 10.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="94" />
      <source>Left out: the recipe's.</source>
      <translation>Si se omite: el de la receta.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="186" />
      <source>Left out: the source's own.</source>
      <translation>Si se omite: el propio de la fuente.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="143" />
      <source>Left out: the whole area, in tiles of the recipe's size.</source>
      <translation>Si se omite: toda la zona, en teselas del tamaño de la receta.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="168" />
      <source>Left out: today.</source>
      <translation>Si se omite: hoy.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="51" />
      <source>Left out: whole tiles, as published, or 64 where an epoch of whole tiles would have fewer than 50 batches.</source>
      <translation>Si se omite: teselas enteras, según lo publicado, o 64 cuando una época de teselas enteras tendría menos de 50 lotes.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="163" />
      <source>Level</source>
      <translation>Nivel</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="71" />
      <source>Lines and texts stay sharp; rasters get the resolution.</source>
      <translation>Las líneas y los textos se mantienen nítidos; los rásteres toman la resolución.</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="114" />
      <source>Loading processes</source>
      <translation>Procesos de carga</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="96" />
      <source>Local files</source>
      <translation>Archivos locales</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/log_view.py" line="24" />
      <location filename="../rock_outcrop_plugin/gui/welcome/log_view.py" line="31" />
      <source>Log</source>
      <translation>Registro</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/model_search.py" line="19" />
      <source>Looking for models</source>
      <translation>Búsqueda de modelos</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="76" />
      <source>Looking for models…</source>
      <translation>Buscando modelos…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="305" />
      <source>Loss</source>
      <translation>Pérdida</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="88" />
      <source>Loss of IoU, against the label or else the float32 mask</source>
      <translation>Pérdida de IoU, con respecto a la etiqueta o, si no la hay, a la máscara en float32</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="174" />
      <source>Made by {0}, Rock Outcrop {1}, {2}.</source>
      <translation>Hecho por {0}, Rock Outcrop {1}, {2}.</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="55" />
      <source>Made for another version</source>
      <translation>Creado para otra versión</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_project.py" line="141" />
      <source>Made with Rock Outcrop {0} and QGIS {1} on {2}.</source>
      <translation>Hecho con Rock Outcrop {0} y QGIS {1} el {2}.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="44" />
      <source>Main map</source>
      <translation>Mapa principal</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="46" />
      <source>Make pseudo-labels</source>
      <translation>Crear pseudoetiquetas</translation>
    </message>
    <message>
      <location filename="../scripts/chains/steps.py" line="66" />
      <source>Make the tile grid</source>
      <translation>Crear la cuadrícula de teselas</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="52" />
      <source>Makes a page to print: two or four maps of the same place, each with its own layers (prediction, references, agreement, composite), with legend, scale bar, meridians and parallels, the direction of north, and the sources with their licences. In a project the layout is added too, to be edited; the maps follow the first one. It needs no project and no window.</source>
      <translation>Crea una página para imprimir: dos o cuatro mapas del mismo lugar, cada uno con sus propias capas (predicción, referencias, concordancia, compuesto), con leyenda, barra de escala, meridianos y paralelos, la dirección del norte y las fuentes con sus licencias. En un proyecto se añade también el diseño, para editarlo; los mapas siguen al primero. No necesita proyecto ni ventana.</translation>
    </message>
    <message>
      <location filename="../algorithms/signinearthengine.py" line="29" />
      <source>Makes sure that Earth Engine computes for you, or says what is missing: credentials, a project, a permission, a connection. Where nobody is signed in, Google's own page opens in the browser; what it grants is stored where Earth Engine's Python package looks for it (.config/earthengine in your home folder, readable by you only), not in QGIS, its project or its history.</source>
      <translation>Se asegura de que Earth Engine calcule para usted, o dice qué falta: credenciales, un proyecto, un permiso, una conexión. Si nadie ha iniciado sesión, se abre en el navegador la página del propio Google; lo que esta concede se guarda donde lo busca el paquete de Python de Earth Engine (.config/earthengine en su carpeta personal, legible solo por usted), no en QGIS, ni en su proyecto ni en su historial.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="55" />
      <source>Makes the composite that 'Train a model' and 'Predict rock' need, of any extent north of 82.7° S: the median of all clear Sentinel-2 pixels of the chosen days, in six bands, on the grid of 10 m counted from (0, 0). Earth Engine computes it on its servers (with a free account: 'Sign in to Earth Engine'); from a STAC API, without an account, the scenes are read and the median is computed here. The log first says how much will be fetched. Whatever interrupts it: run it again with the same parameters and only what is missing is fetched.</source>
      <translation>Crea el compuesto que necesitan «Entrenar un modelo» y «Predecir roca», de cualquier extensión al norte de 82.7° S: la mediana de todos los píxeles despejados de Sentinel-2 de los días elegidos, en seis bandas, en la cuadrícula de 10 m contada desde (0, 0). Earth Engine lo calcula en sus servidores (con una cuenta gratuita: «Iniciar sesión en Earth Engine»); de una API STAC, sin cuenta, se leen las escenas y la mediana se calcula aquí. El registro dice primero cuánto se va a obtener. Sea lo que sea lo que lo interrumpa: ejecútelo de nuevo con los mismos parámetros y solo se obtiene lo que falta.</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="59" />
      <source>Map a region</source>
      <translation>Cartografiar una región</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="114" />
      <source>Map gaps from topography alone</source>
      <translation>Cartografiar los huecos solo con la topografía</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="69" />
      <source>Map its rock outcrops…</source>
      <translation>Cartografiar sus afloramientos rocosos…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/view_pane.py" line="55" />
      <source>Map of view {0}</source>
      <translation>Mapa de la vista {0}</translation>
    </message>
    <message>
      <location filename="../scripts/chains/map_rock_outcrops.py" line="25" />
      <source>Map rock outcrops</source>
      <translation>Cartografiar afloramientos rocosos</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="48" />
      <source>Map rock outcrops…</source>
      <translation>Cartografiar afloramientos rocosos…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/view_pane.py" line="98" />
      <source>Map themes</source>
      <translation>Temas del mapa</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="163" />
      <source>Mapped by the model {0}.</source>
      <translation>Cartografiado por el modelo {0}.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/dock.py" line="75" />
      <source>Maps bare rock from a Sentinel-2 composite, elevations and the rock masks that exist, and shows where the new mask differs from them.</source>
      <translation>Cartografía la roca desnuda a partir de un compuesto de Sentinel-2, elevaciones y las máscaras de roca existentes, y muestra dónde difiere de ellas la máscara nueva.</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="39" />
      <source>Maps rock by fixed thresholds on reflectance, without labels and training: in sun what is neither snow (NDSI) nor water (NDWI) nor bright in blue, in shade what is dark in blue and no water. Use it to see whether a network pays. After Burton-Johnson et al. (2016), An automated methodology for differentiating rock from snow, clouds and sea in Antarctica from Landsat 8 imagery, The Cryosphere 10, 1665-1677, carried over to surface reflectance of Sentinel-2: Landsat's bands 2, 3, 5 and 6 are B02, B03, B08 and B11. Sentinel-2 has no thermal band: a limit on blue and the ratio of B11 to blue replace it. The published coast mask is replaced by an elevation model without data on the sea.</source>
      <translation>Cartografía la roca mediante umbrales fijos de reflectancia, sin etiquetas ni entrenamiento: al sol, lo que no es nieve (NDSI) ni agua (NDWI) ni brillante en el azul; en sombra, lo que es oscuro en el azul y no es agua. Úselo para ver si una red compensa. Según Burton-Johnson et al. (2016), An automated methodology for differentiating rock from snow, clouds and sea in Antarctica from Landsat 8 imagery, The Cryosphere 10, 1665-1677, trasladado a la reflectancia de superficie de Sentinel-2: las bandas 2, 3, 5 y 6 de Landsat son B02, B03, B08 y B11. Sentinel-2 no tiene banda térmica: la sustituyen un límite en el azul y el cociente de B11 entre el azul. La máscara de costa publicada se sustituye por un modelo de elevación sin datos en el mar.</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="62" />
      <source>Maps rock in a region of any size, up to all of Antarctica: an extent, polygons, or all that the inputs cover. The inputs are rasters or tile indexes of many files. Blocks with a valid elevation are predicted one after the other, or by the workers of a Dask scheduler, then joined to one probability and one mask, and outlined. Whatever interrupts it: run it again with the same run folder and it goes on where it was.</source>
      <translation>Cartografía la roca en una región de cualquier tamaño, hasta toda la Antártida: una extensión, polígonos o todo lo que cubren las entradas. Las entradas son rásteres o índices de teselas de muchos archivos. Los bloques con una elevación válida se predicen uno tras otro, o por los workers de un planificador de Dask, después se unen en una sola probabilidad y una sola máscara, y se trazan sus contornos. Sea lo que sea lo que lo interrumpa: ejecútelo de nuevo con la misma carpeta de ejecución y continúa donde estaba.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="52" />
      <source>Maps rock with a trained model, on rasters of any size: they are read, predicted and written piece by piece. The model's card says which channels, scaling, overlap and threshold belong to it; rasters that do not match are refused. Where an input has no data the output has none: nodata never becomes 'no rock'. Gaps of the composite are mapped from topography alone where the model has learnt to; 'quality' says where.</source>
      <translation>Cartografía la roca con un modelo entrenado, en rásteres de cualquier tamaño: se leen, predicen y escriben por partes. La ficha del modelo dice qué canales, escalado, solapamiento y umbral le corresponden; los rásteres que no coinciden se rechazan. Donde una entrada no tiene datos, la salida tampoco los tiene: la ausencia de datos (nodata) nunca se convierte en «no roca». Los huecos del compuesto se cartografían solo con la topografía donde el modelo ha aprendido a hacerlo; «Calidad» dice dónde.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/marker.py" line="151" />
      <source>Mark here: {0}</source>
      <translation>Marcar aquí: {0}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="161" />
      <source>Marked: {0}</source>
      <translation>Marcado como: {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/products.py" line="59" />
      <location filename="../rock_outcrop_plugin/gui/comparison/marks.py" line="211" />
      <source>Marks</source>
      <translation>Marcas</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="165" />
      <source>Marks: {rock} rock, {other} not rock, {unsure} unsure</source>
      <translation>Marcas: {rock} roca, {other} no roca, {unsure} dudosas</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="111" />
      <source>Mask or merged label, 0 to 1: the loss of IoU is against it. Left out: against the mask in float32.</source>
      <translation>Máscara o etiqueta fusionada, de 0 a 1: la pérdida de IoU se mide con respecto a ella. Si se omite: con respecto a la máscara en float32.</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="34" />
      <source>Masks</source>
      <translation>Máscaras</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="78" />
      <source>Masks of your own to compare with as well.</source>
      <translation>Máscaras propias con las que comparar también.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="97" />
      <source>Masks to compare with, polygons or rasters, drawn as outlines: Johnson blue, GeoMap green, ADD orange, others in colours of their own.</source>
      <translation>Máscaras con las que comparar, polígonos o rásteres, dibujadas como contornos: Johnson en azul, GeoMap en verde, ADD en naranja, las demás en colores propios.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="75" />
      <location filename="../algorithms/disagreements.py" line="62" />
      <source>Masks to compare with: polygons, or rasters with 1 for rock.</source>
      <translation>Máscaras con las que comparar: polígonos, o rásteres con 1 para roca.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="253" />
      <source>Mean IoU of the full method</source>
      <translation>IoU media del método completo</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="130" />
      <source>Mean probability over mirror images: flips asks 4 times, dihedral (with quarter turns) 8 times, and takes as many times longer.</source>
      <translation>Probabilidad media sobre imágenes especulares: flips pregunta 4 veces, dihedral (con cuartos de vuelta) 8 veces, y tarda otras tantas veces más.</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="155" />
      <source>Median reflectance of the clear pixels of many scenes.</source>
      <translation>Reflectancia mediana de los píxeles despejados de muchas escenas.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="78" />
      <source>Memory</source>
      <translation>Memoria</translation>
    </message>
    <message>
      <location filename="../algorithms/mergelabels.py" line="36" />
      <location filename="../scripts/chains/steps.py" line="40" />
      <source>Merge labels</source>
      <translation>Fusionar etiquetas</translation>
    </message>
    <message>
      <location filename="../scripts/chains/steps.py" line="43" />
      <source>Merged label</source>
      <translation>Etiqueta fusionada</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="91" />
      <location filename="../algorithms/train.py" line="118" />
      <source>Merged masks: 0 to 1, how sure the masks are that a pixel is rock.</source>
      <translation>Máscaras fusionadas: de 0 a 1, cuán seguras están las máscaras de que un píxel es roca.</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="49" />
      <source>Merges imperfect masks with the confident predictions of a trained model (the teacher) into one soft label, to train the next network on. The published second stage takes 0.25 Johnson, 0.25 GeoMap and 0.5 teacher. 'Train in stages' does this by itself; this algorithm is for stages that you want to look at or change. Where the model has no data the masks count alone.</source>
      <translation>Fusiona máscaras imperfectas con las predicciones seguras de un modelo entrenado (el profesor) en una sola etiqueta suave, con la que entrenar la red siguiente. La segunda etapa publicada toma 0.25 Johnson, 0.25 GeoMap y 0.5 profesor. «Entrenar por etapas» lo hace por sí mismo; este algoritmo es para etapas que se quieran examinar o cambiar. Donde el modelo no tiene datos, solo cuentan las máscaras.</translation>
    </message>
    <message>
      <location filename="../algorithms/mergelabels.py" line="39" />
      <source>Merges imperfect rock masks into one soft label, their weighted mean from 0 to 1, to train on. The published method merges Johnson and GeoMap half and half, and later 0.25 Johnson, 0.25 GeoMap and 0.5 pseudo-labels. Where a mask has no data the others count alone.</source>
      <translation>Fusiona máscaras de roca imperfectas en una sola etiqueta suave, su media ponderada de 0 a 1, con la que entrenar. El método publicado fusiona Johnson y GeoMap a partes iguales, y después 0.25 Johnson, 0.25 GeoMap y 0.5 pseudoetiquetas. Donde una máscara no tiene datos, solo cuentan las demás.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="31" />
      <source>Metres, such as REMA.</source>
      <translation>Metros, como REMA.</translation>
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
      <translation>Modelo</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="281" />
      <source>Model (*.safetensors)</source>
      <translation>Modelo (*.safetensors)</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="81" />
      <location filename="../algorithms/train.py" line="282" />
      <location filename="../scripts/chains/map_rock_outcrops.py" line="75" />
      <location filename="../scripts/chains/refine_and_compare.py" line="96" />
      <location filename="../scripts/chains/train_from_references.py" line="65" />
      <source>Model as ONNX</source>
      <translation>Modelo en ONNX</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_project.py" line="154" />
      <source>Model {0}, SHA-256 {1}.</source>
      <translation>Modelo {0}, SHA-256 {1}.</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="177" />
      <source>Model: {0}, SHA-256 {1}.</source>
      <translation>Modelo: {0}, SHA-256 {1}.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="42" />
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="45" />
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="125" />
      <source>Models folder</source>
      <translation>Carpeta de modelos</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="53" />
      <source>Models folder…</source>
      <translation>Carpeta de modelos…</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="118" />
      <source>Months</source>
      <translation>Meses</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="119" />
      <source>Months of every year, 1 to 12, with commas between. The austral summer by default: the sun is high, and little of the rock is under seasonal snow.</source>
      <translation>Meses de cada año, de 1 a 12, separados por comas. De forma predeterminada, el verano austral: el sol está alto y poca roca queda bajo nieve estacional.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="74" />
      <source>More references</source>
      <translation>Más referencias</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="136" />
      <source>More than anybody looks at one by one; the largest come first.</source>
      <translation>Más de las que nadie examina una por una; las más grandes van primero.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="94" />
      <source>More than one pays only on a machine with several GPUs.</source>
      <translation>Más de uno compensa solo en un equipo con varias GPU.</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="116" />
      <source>More trees are smoother and slower; beyond 100 little changes.</source>
      <translation>Más árboles son más suaves y más lentos; por encima de 100 cambia poco.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="128" />
      <source>Most cloud in %</source>
      <translation>Máximo de nubes en %</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="133" />
      <source>Most tiles</source>
      <translation>Número máximo de teselas</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/cursor_table.py" line="52" />
      <source>Move the cursor over a map.</source>
      <translation>Mueva el cursor sobre un mapa.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_state.py" line="75" />
      <source>NVIDIA GPU (CUDA): the published network can be trained here.</source>
      <translation>GPU NVIDIA (CUDA): aquí se puede entrenar la red publicada.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="83" />
      <source>Name of the layout</source>
      <translation>Nombre del diseño</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/state_row.py" line="33" />
      <source>Needs attention</source>
      <translation>Requiere atención</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="28" />
      <source>Network</source>
      <translation>Red</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="29" />
      <source>Network options…</source>
      <translation>Opciones de red…</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="168" />
      <location filename="../algorithms/train.py" line="124" />
      <location filename="../scripts/chains/inputs.py" line="85" />
      <source>Network width</source>
      <translation>Anchura de la red</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="170" />
      <source>Next disagreement (D)</source>
      <translation>Discrepancia siguiente (D)</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="145" />
      <source>Nine tiles are enough to split for training and testing.</source>
      <translation>Nueve teselas bastan para repartirlas entre entrenamiento y prueba.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="80" />
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="126" />
      <source>No epoch has ended yet.</source>
      <translation>Aún no ha terminado ninguna época.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/install_advice.py" line="30" />
      <source>No internet: the package index cannot be reached. Let a colleague with internet fill a folder with the packages and press 'Install from a folder…', or press 'Use an existing Python…' if this machine has one with the packages.</source>
      <translation>Sin Internet: no se puede acceder al índice de paquetes. Pida a un colega con Internet que llene una carpeta con los paquetes y pulse «Instalar desde una carpeta…», o pulse «Usar un Python existente…» si este equipo tiene uno con los paquetes.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="122" />
      <source>No marks yet.</source>
      <translation>Aún no hay marcas.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="116" />
      <source>None yet: train one, or choose a folder that has some.</source>
      <translation>Aún ninguno: entrene uno, o elija una carpeta que contenga alguno.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/state_row.py" line="29" />
      <source>Not known yet</source>
      <translation>Aún no se sabe</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="211" />
      <source>Not rock</source>
      <translation>No roca</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="52" />
      <source>Not signed in. Needed only to fetch composites from Earth Engine.</source>
      <translation>Sin sesión iniciada. Solo se necesita para obtener compuestos de Earth Engine.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="134" />
      <source>Nothing is held back unasked: the published split has two parts.</source>
      <translation>No se reserva nada sin pedirlo: la partición publicada tiene dos partes.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="122" />
      <source>Nothing that was mapped is dropped unasked.</source>
      <translation>Nada de lo cartografiado se descarta sin pedirlo.</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="124" />
      <source>Number of devices</source>
      <translation>Número de dispositivos</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="119" />
      <source>Number of maps</source>
      <translation>Número de mapas</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="162" />
      <location filename="../algorithms/vectorizemask.py" line="69" />
      <source>Number of outcrops</source>
      <translation>Número de afloramientos</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="110" />
      <source>Number of patches</source>
      <translation>Número de manchas</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="91" />
      <source>Number of patches found</source>
      <translation>Número de manchas encontradas</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="90" />
      <source>Number of patches kept</source>
      <translation>Número de manchas conservadas</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="92" />
      <source>Number of polygons</source>
      <translation>Número de polígonos</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="93" />
      <location filename="../algorithms/localstack.py" line="74" />
      <source>Number of scenes</source>
      <translation>Número de escenas</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="77" />
      <location filename="../scripts/chains/prepare_training_data.py" line="61" />
      <source>Number of tiles</source>
      <translation>Número de teselas</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="28" />
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="29" />
      <source>Number of views</source>
      <translation>Número de vistas</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="81" />
      <location filename="../algorithms/train.py" line="282" />
      <source>ONNX model (*.onnx)</source>
      <translation>Modelo ONNX (*.onnx)</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="161" />
      <source>Of a generated scene: not a real place.</source>
      <translation>De una escena generada: no es un lugar real.</translation>
    </message>
    <message>
      <location filename="../algorithms/correction_parameters.py" line="49" />
      <source>Of the disc around a mark. 20 m are two pixels of Sentinel-2, about what its position and a click are uncertain by; more would reach over the outline of small outcrops. 0 corrects one pixel.</source>
      <translation>Del disco alrededor de una marca. 20 m son dos píxeles de Sentinel-2, más o menos la incertidumbre de su posición y de un clic; más sobrepasaría el contorno de los afloramientos pequeños. 0 corrige un solo píxel.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="100" />
      <location filename="../algorithms/layer_metadata.py" line="148" />
      <source>One band for each reference: 0 neither, 1 both, 2 prediction only, 3 reference only, 255 nodata.</source>
      <translation>Una banda por cada referencia: 0 ninguna, 1 ambas, 2 solo la predicción, 3 solo la referencia, 255 sin datos.</translation>
    </message>
    <message>
      <location filename="../algorithms/mergelabels.py" line="58" />
      <source>One number for each label in the same order, for instance 0.25, 0.25, 0.5. They need not sum to 1. Left out: equal weights.</source>
      <translation>Un número por cada etiqueta en el mismo orden, por ejemplo 0.25, 0.25, 0.5. No es necesario que sumen 1. Si se omite: pesos iguales.</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="43" />
      <source>One number for each mask in the same order, and if you like one more for the teacher: 0.25, 0.25, 0.5 is published. Masks that sum to less than 1 leave it the rest. Left out: equal masks. </source>
      <translation>Un número por cada máscara en el mismo orden y, si se quiere, uno más para el profesor: 0.25, 0.25, 0.5 es lo publicado. Las máscaras que suman menos de 1 le dejan el resto. Si se omite: máscaras iguales. </translation>
    </message>
    <message>
      <location filename="../algorithms/help/content.py" line="49" />
      <source>One of: {0}.</source>
      <translation>Una de: {0}.</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="183" />
      <source>One page with scores, channels and settings that needs no internet.</source>
      <translation>Una página con puntuaciones, canales y ajustes que no necesita Internet.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="115" />
      <source>One page with tables and pictures that needs no internet.</source>
      <translation>Una página con tablas e imágenes que no necesita Internet.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="163" />
      <source>One request then takes the server well under its limits.</source>
      <translation>Así, una sola petición queda muy por debajo de los límites del servidor.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="154" />
      <source>One rule mapped the whole continent, from images of 30 m.</source>
      <translation>Una sola regla cartografió todo el continente, a partir de imágenes de 30 m.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/refine_and_compare.py" line="80" />
      <source>One stage from the model's weights; your marks win over the masks.</source>
      <translation>Una etapa a partir de los pesos del modelo; sus marcas prevalecen sobre las máscaras.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="104" />
      <source>Only for a source that does not say it, as a shapefile without .prj.</source>
      <translation>Solo para una fuente que no lo indica, como un shapefile sin .prj.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="122" />
      <source>Only for files that do not say it, as some netCDF.</source>
      <translation>Solo para archivos que no lo indican, como algunos netCDF.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/search_form.py" line="45" />
      <source>Only in view</source>
      <translation>Solo en la vista</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="93" />
      <source>Only this part is compared. Left out: all of the prediction.</source>
      <translation>Solo se compara esta parte. Si se omite: toda la predicción.</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="80" />
      <source>Only this part is looked at. Left out: all of the prediction.</source>
      <translation>Solo se examina esta parte. Si se omite: toda la predicción.</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="95" />
      <source>Only this part is mapped.</source>
      <translation>Solo se cartografía esta parte.</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="104" />
      <location filename="../algorithms/predict.py" line="104" />
      <location filename="../algorithms/spectralrule.py" line="68" />
      <source>Only this part is mapped. Left out: all of the composite.</source>
      <translation>Solo se cartografía esta parte. Si se omite: todo el compuesto.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_view.py" line="64" />
      <source>Open &amp;report</source>
      <translation>Abrir el &amp;informe</translation>
    </message>
    <message>
      <location filename="../algorithms/signinearthengine.py" line="43" />
      <source>Open Google's page where no stored sign-in is accepted, and wait five minutes for it. Without it, what is missing is only said: for machines without a browser.</source>
      <translation>Abrir la página de Google si no se acepta ningún inicio de sesión guardado, y esperarla cinco minutos. Sin esto, solo se dice qué falta: para equipos sin navegador.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_view.py" line="78" />
      <source>Opens the settings of this training, to go on from its last checkpoint.</source>
      <translation>Abre los ajustes de este entrenamiento, para continuar desde su último punto de control.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/state_row.py" line="30" />
      <source>Optional</source>
      <translation>Opcional</translation>
    </message>
    <message>
      <location filename="../algorithms/help/short_help.py" line="28" />
      <source>Other results</source>
      <translation>Otros resultados</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="157" />
      <source>Outlines of the rock pixels of a mask.</source>
      <translation>Contornos de los píxeles de roca de una máscara.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="156" />
      <source>Over snow the share of cloud is often overstated.</source>
      <translation>Sobre nieve, la proporción de nubes se sobrestima a menudo.</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="36" />
      <source>Overlap</source>
      <translation>Solapamiento</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="69" />
      <source>PDF files (*.pdf)</source>
      <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="77" />
      <source>PNG pictures (*.png)</source>
      <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="138" />
      <source>Page</source>
      <translation>Página</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="69" />
      <source>Page as PDF</source>
      <translation>Página como PDF</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="76" />
      <source>Page as picture</source>
      <translation>Página como imagen</translation>
    </message>
    <message>
      <location filename="../algorithms/help/short_help.py" line="31" />
      <source>Papers and specifications</source>
      <translation>Artículos y especificaciones</translation>
    </message>
    <message>
      <location filename="../algorithms/help/short_help.py" line="23" />
      <source>Parameters</source>
      <translation>Parámetros</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="185" />
      <source>Parameters: {0}</source>
      <translation>Parámetros: {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="107" />
      <source>Part of the tiles that is neither trained on nor used to stop the training.</source>
      <translation>Parte de las teselas con la que ni se entrena ni se decide cuándo detener el entrenamiento.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="90" />
      <source>Part of the tiles that is not trained on but measured with.</source>
      <translation>Parte de las teselas con la que no se entrena, sino que se mide.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="126" />
      <source>Parts</source>
      <translation>Partes</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="208" />
      <location filename="../algorithms/train.py" line="208" />
      <source>Patience</source>
      <translation>Paciencia</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="120" />
      <source>Pixels</source>
      <translation>Píxeles</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="38" />
      <source>Pixels that neighbouring tiles share, so that no seam shows. 60 is published (its text also says 64).</source>
      <translation>Píxeles que comparten las teselas vecinas, para que no se vea ninguna costura. 60 es el valor publicado (su texto dice también 64).</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="139" />
      <source>Pixels whose centre is rock keep the area of the polygons.</source>
      <translation>Los píxeles cuyo centro es roca conservan la superficie de los polígonos.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="78" />
      <source>Points with the field 'mark' (rock, not rock, unsure) that correct the labels.</source>
      <translation>Puntos con el campo «mark» (rock, not rock, unsure) que corrigen las etiquetas.</translation>
    </message>
    <message>
      <location filename="../algorithms/correction_parameters.py" line="33" />
      <source>Points with the text field 'mark', as the comparison panel saves them: rock becomes 1 in the labels, not rock 0, unsure no data. They win over masks and teacher. Given several masks, a mark corrects the whole patch in which they differ; everywhere else a disc. The labels' file is left as it is: the run folder keeps a corrected copy.</source>
      <translation>Puntos con el campo de texto «mark», tal como los guarda el panel de comparación: rock pasa a ser 1 en las etiquetas; not rock, 0; unsure, sin datos. Prevalecen sobre las máscaras y el profesor. Si se indican varias máscaras, una marca corrige toda la mancha en la que difieren; en los demás lugares, un disco. El archivo de etiquetas queda como está: la carpeta de ejecución guarda una copia corregida.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="77" />
      <source>Polygons are cut at its edges. Left out: all of Antarctica.</source>
      <translation>Los polígonos se cortan en sus bordes. Si se omite: toda la Antártida.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/steps.py" line="20" />
      <location filename="../scripts/chains/steps.py" line="28" />
      <source>Polygons become pixels of the composite's grid.</source>
      <translation>Los polígonos se convierten en píxeles de la cuadrícula del compuesto.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="150" />
      <source>Polygons that others have mapped, cut to the extent.</source>
      <translation>Polígonos cartografiados por otros, recortados a la extensión.</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="104" />
      <source>Polygons to be mapped; pixels outside of them are nodata.</source>
      <translation>Polígonos que se van a cartografiar; los píxeles fuera de ellos son sin datos.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="156" />
      <source>Possible once the environment is ready.</source>
      <translation>Será posible cuando el entorno esté listo.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="66" />
      <location filename="../algorithms/training_parameters.py" line="44" />
      <source>Precision</source>
      <translation>Precisión</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="49" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="162" />
      <location filename="../scripts/chains/map_rock_outcrops.py" line="86" />
      <location filename="../scripts/chains/refine_and_compare.py" line="107" />
      <source>Predict rock</source>
      <translation>Predecir roca</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/empty_page.py" line="36" />
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="46" />
      <source>Predict rock…</source>
      <translation>Predecir roca…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="51" />
      <source>Predict with this model…</source>
      <translation>Predecir con este modelo…</translation>
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
      <translation>Predicción</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="131" />
      <source>Prediction and reference agree everywhere.</source>
      <translation>La predicción y la referencia concuerdan en todas partes.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_panels.py" line="67" />
      <source>Prediction and references</source>
      <translation>Predicción y referencias</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="218" />
      <source>Prediction and references are seen beside what they were made from.</source>
      <translation>La predicción y las referencias se ven junto a aquello a partir de lo cual se hicieron.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="56" />
      <source>Prediction, references and agreement, as far as the project has them</source>
      <translation>Predicción, referencias y concordancia, en la medida en que el proyecto las tenga</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="22" />
      <source>Prepare training data</source>
      <translation>Preparar datos de entrenamiento</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="180" />
      <source>Previous</source>
      <translation>Anterior</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="221" />
      <source>Print shows no more.</source>
      <translation>La impresión no muestra más.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="108" />
      <source>Probability as</source>
      <translation>Probabilidad como</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="224" />
      <source>Probability from which a pixel is rock, kept in the model. Left out: the one whose mask overlaps the labels of the validation tiles best. Published: 0.9.</source>
      <translation>Probabilidad a partir de la cual un píxel es roca, guardada en el modelo. Si se omite: aquella cuya máscara coincide mejor con las etiquetas de las teselas de validación. Publicado: 0.9.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="226" />
      <source>Probability from which a pixel is rock. Left out: each model's own.</source>
      <translation>Probabilidad a partir de la cual un píxel es roca. Si se omite: la propia de cada modelo.</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="52" />
      <source>Probability from which a pixel is rock. Left out: the model's own.</source>
      <translation>Probabilidad a partir de la cual un píxel es roca. Si se omite: la propia del modelo.</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="153" />
      <source>Probability from which a pixel is rock. Left out: the one whose mask overlaps the labels of the validation tiles best.</source>
      <translation>Probabilidad a partir de la cual un píxel es roca. Si se omite: aquella cuya máscara coincide mejor con las etiquetas de las teselas de validación.</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="144" />
      <source>Probability of rock in each pixel.</source>
      <translation>Probabilidad de roca en cada píxel.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/state_row.py" line="34" />
      <source>Problem</source>
      <translation>Problema</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="116" />
      <source>Processes that read and augment tiles ahead of the network. Left out: none where a CPU trains on tiles that fit into memory, otherwise as many as the machine allows.</source>
      <translation>Procesos que leen y aumentan teselas por adelantado para la red. Si se omite: ninguno cuando una CPU entrena con teselas que caben en la memoria; en caso contrario, tantos como permita el equipo.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="69" />
      <source>Processing does not know 'Sign in to Earth Engine'.</source>
      <translation>Procesos no conoce «Iniciar sesión en Earth Engine».</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="58" />
      <source>Product</source>
      <translation>Producto</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_view.py" line="45" />
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <location filename="../algorithms/signinearthengine.py" line="49" />
      <source>Project that is used</source>
      <translation>Proyecto que se usa</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="175" />
      <source>Projected. EPSG:3031, Antarctic polar stereographic, is that of all steps.</source>
      <translation>Proyectado. EPSG:3031, estereográfico polar antártico, es el de todos los pasos.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="70" />
      <source>Provider of ONNX Runtime</source>
      <translation>Proveedor de ONNX Runtime</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="78" />
      <source>Pseudo-labels</source>
      <translation>Pseudoetiquetas</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="23" />
      <source>Puts two imperfect rock masks on the composite's grid, merges them into one soft label, derives the slope, and makes the tile grid: all that 'Train a model' and 'Train in stages' ask for. Look at label and tiles before you train.</source>
      <translation>Lleva dos máscaras de roca imperfectas a la cuadrícula del compuesto, las fusiona en una sola etiqueta suave, deriva la pendiente y crea la cuadrícula de teselas: todo lo que piden «Entrenar un modelo» y «Entrenar por etapas». Examine la etiqueta y las teselas antes de entrenar.</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="43" />
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="53" />
      <source>Python that is used</source>
      <translation>Python que se usa</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="48" />
      <source>QGIS has no proxy set. Behind a company's firewall set one there.</source>
      <translation>QGIS no tiene ningún proxy configurado. Detrás del cortafuegos de una empresa, configure uno allí.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="44" />
      <source>QGIS's main map and the views move together</source>
      <translation>El mapa principal de QGIS y las vistas se mueven juntos</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="81" />
      <location filename="../algorithms/products.py" line="48" />
      <source>Quality</source>
      <translation>Calidad</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="141" />
      <source>REMA on the same grid; the slope is derived while mapping.</source>
      <translation>REMA en la misma cuadrícula; la pendiente se deriva al cartografiar.</translation>
    </message>
    <message>
      <location filename="../algorithms/correction_parameters.py" line="44" />
      <source>Radius of corrections in m</source>
      <translation>Radio de las correcciones en m</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="56" />
      <source>Raster whose grid to use</source>
      <translation>Ráster cuya cuadrícula se usa</translation>
    </message>
    <message>
      <location filename="../scripts/chains/steps.py" line="27" />
      <source>Rasterise GeoMap</source>
      <translation>Rasterizar GeoMap</translation>
    </message>
    <message>
      <location filename="../scripts/chains/steps.py" line="19" />
      <source>Rasterise Johnson</source>
      <translation>Rasterizar Johnson</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="38" />
      <source>Rasterize a rock mask</source>
      <translation>Rasterizar una máscara de roca</translation>
    </message>
    <message>
      <location filename="../algorithms/mergelabels.py" line="51" />
      <source>Rasters with 1 for rock and 0 for other, or values between. The first one gives the grid; others are warped to it.</source>
      <translation>Rásteres con 1 para roca y 0 para otro, o valores intermedios. El primero da la cuadrícula; los demás se reproyectan a ella.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_view.py" line="63" />
      <source>Re&amp;sume…</source>
      <translation>&amp;Reanudar…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/state_row.py" line="32" />
      <source>Ready</source>
      <translation>Listo</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/view_pane.py" line="97" />
      <source>Ready-made</source>
      <translation>Predefinidas</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="96" />
      <location filename="../algorithms/forestbaseline.py" line="81" />
      <location filename="../algorithms/tilegrid.py" line="126" />
      <location filename="../algorithms/train.py" line="95" />
      <source>Recipe</source>
      <translation>Receta</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/search_form.py" line="44" />
      <location filename="../rock_outcrop_plugin/gui/comparison/search_form.py" line="61" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="152" />
      <source>Reference</source>
      <translation>Referencia</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="174" />
      <source>Reference system</source>
      <translation>Sistema de referencia</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="73" />
      <location filename="../algorithms/comparisonlayout.py" line="95" />
      <location filename="../algorithms/disagreements.py" line="60" />
      <source>References</source>
      <translation>Referencias</translation>
    </message>
    <message>
      <location filename="../scripts/chains/refine_and_compare.py" line="29" />
      <source>Refine and compare</source>
      <translation>Refinar y comparar</translation>
    </message>
    <message>
      <location filename="../scripts/chains/refine_and_compare.py" line="95" />
      <source>Refined model</source>
      <translation>Modelo refinado</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="159" />
      <source>Reflectance of the surface is what models are trained on.</source>
      <translation>La reflectancia de la superficie es con lo que se entrenan los modelos.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="142" />
      <source>Reflectance offset</source>
      <translation>Desplazamiento de la reflectancia</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="135" />
      <location filename="../algorithms/parameters.py" line="90" />
      <source>Reflectance scale</source>
      <translation>Escala de la reflectancia</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="88" />
      <source>Reflectance times 10,000 as 16-bit numbers in B02 B03 B04 B08 B11 B12, 0 nodata; its metadata say where it comes from.</source>
      <translation>Reflectancia multiplicada por 10 000 como números de 16 bits en B02 B03 B04 B08 B11 B12, 0 sin datos; sus metadatos dicen de dónde procede.</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="73" />
      <source>Reflectance times 10,000 in B02 B03 B04 B08 B11 B12.</source>
      <translation>Reflectancia multiplicada por 10 000 en B02 B03 B04 B08 B11 B12.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="72" />
      <source>Reflectance times 10,000 in B02 B03 B04 B08 B11 B12; 0 is nodata.</source>
      <translation>Reflectancia multiplicada por 10 000 en B02 B03 B04 B08 B11 B12; 0 es sin datos.</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="119" />
      <source>Replaces the published limit on temperature, for which Sentinel-2 has no band: rock in sun is bright in the short-wave infrared. A pixel that is half rock and half snow has about 0.29, clean snow less than 0.1.</source>
      <translation>Sustituye el límite publicado de temperatura, para el que Sentinel-2 no tiene banda: la roca al sol es brillante en el infrarrojo de onda corta. Un píxel que es mitad roca y mitad nieve tiene unos 0.29, la nieve limpia menos de 0.1.</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="127" />
      <source>Replaces the published ratio of temperature to blue, which keeps clouds and bright snow out: at 255 K it means a blue of 0.64 at the top of the atmosphere. Without the light that the air scatters (about 0.1, and three quarters of the rest passes) that is 0.7 at the surface.</source>
      <translation>Sustituye el cociente publicado de temperatura entre azul, que excluye las nubes y la nieve brillante: a 255 K supone un azul de 0.64 en el techo de la atmósfera. Sin la luz que dispersa el aire (unos 0.1, y pasan tres cuartas partes del resto), eso es 0.7 en la superficie.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="244" />
      <location filename="../algorithms/compare.py" line="113" />
      <location filename="../algorithms/forestbaseline.py" line="178" />
      <location filename="../algorithms/setupenvironment.py" line="115" />
      <location filename="../algorithms/train.py" line="283" />
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="218" />
      <source>Requests at once</source>
      <translation>Peticiones simultáneas</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="148" />
      <location filename="../algorithms/fetchcomposite.py" line="181" />
      <location filename="../algorithms/fetchdem.py" line="77" />
      <location filename="../algorithms/localstack.py" line="114" />
      <source>Resolution</source>
      <translation>Resolución</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="182" />
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="211" />
      <source>Rock</source>
      <translation>Roca</translation>
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
      <translation>Rock Outcrop: concordancia</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/dock.py" line="49" />
      <source>Rock Outcrop: comparison</source>
      <translation>Rock Outcrop: comparación</translation>
    </message>
    <message>
      <location filename="../algorithms/map_themes.py" line="38" />
      <source>Rock Outcrop: composite</source>
      <translation>Rock Outcrop: compuesto</translation>
    </message>
    <message>
      <location filename="../algorithms/map_themes.py" line="39" />
      <source>Rock Outcrop: prediction</source>
      <translation>Rock Outcrop: predicción</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/provider.py" line="27" />
      <source>Rock Outcrop: rock masks of Antarctica</source>
      <translation>Rock Outcrop: máscaras de roca de la Antártida</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="49" />
      <source>Rock Outcrop: training</source>
      <translation>Rock Outcrop: entrenamiento</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/dock.py" line="40" />
      <source>Rock Outcrop: welcome</source>
      <translation>Rock Outcrop: bienvenida</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="93" />
      <location filename="../algorithms/forestbaseline.py" line="189" />
      <location filename="../algorithms/mapregion.py" line="163" />
      <location filename="../algorithms/predict.py" line="76" />
      <location filename="../algorithms/spectralrule.py" line="85" />
      <location filename="../algorithms/vectorizemask.py" line="70" />
      <source>Rock area in km²</source>
      <translation>Superficie de roca en km²</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="60" />
      <source>Rock by a random forest</source>
      <translation>Roca mediante un bosque aleatorio</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="36" />
      <source>Rock by a spectral rule</source>
      <translation>Roca mediante una regla espectral</translation>
    </message>
    <message>
      <location filename="../algorithms/mergelabels.py" line="64" />
      <location filename="../algorithms/products.py" line="46" />
      <source>Rock label</source>
      <translation>Etiqueta de roca</translation>
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
      <translation>Máscara de roca</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="64" />
      <source>Rock mask to fetch</source>
      <translation>Máscara de roca que se obtiene</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" line="111" />
      <location filename="../algorithms/chain.py" line="49" />
      <location filename="../scripts/chains/builder.py" line="64" />
      <source>Rock outcrops</source>
      <translation>Afloramientos rocosos</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="158" />
      <location filename="../algorithms/products.py" line="57" />
      <location filename="../algorithms/vectorizemask.py" line="66" />
      <location filename="../scripts/chains/map_rock_outcrops.py" line="98" />
      <source>Rock outlines</source>
      <translation>Contornos de roca</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="50" />
      <source>Rock polygons</source>
      <translation>Polígonos de roca</translation>
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
      <translation>Probabilidad de roca</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="235" />
      <location filename="../algorithms/mapregion.py" line="141" />
      <location filename="../algorithms/train.py" line="276" />
      <source>Run folder</source>
      <translation>Carpeta de ejecución</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="324" />
      <location filename="../algorithms/mapregion.py" line="214" />
      <location filename="../algorithms/train.py" line="360" />
      <source>Run folder: {0}</source>
      <translation>Carpeta de ejecución: {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="32" />
      <source>Says whether the worker's Python environment is there and complete, which versions it holds, and on which device networks will run. It fails with advice when something is missing.</source>
      <translation>Dice si el entorno de Python del proceso de trabajo existe y está completo, qué versiones contiene y en qué dispositivo se ejecutarán las redes. Falla, con un consejo, cuando falta algo.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="131" />
      <source>Says which bands must have data, and the pixel size.</source>
      <translation>Dice qué bandas deben tener datos, y el tamaño de píxel.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="111" />
      <source>Scenes from this day on (UTC). Level-2A is complete from December 2018 on.</source>
      <translation>Escenas a partir de este día (UTC). Level-2A está completo desde diciembre de 2018.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="52" />
      <source>Scenes from this day on (UTC). Several summers leave fewer gaps under clouds.</source>
      <translation>Escenas a partir de este día (UTC). Varios veranos dejan menos huecos bajo las nubes.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="115" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="56" />
      <source>Scenes to this day (UTC), itself included.</source>
      <translation>Escenas hasta este día (UTC), incluido.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="131" />
      <source>Scenes with a larger share of cloud are left out. Not lower by default: over snow, scenes are often said to be cloudier than they are, and pixels under cloud are left out anyway.</source>
      <translation>Se excluyen las escenas con una proporción mayor de nubes. El valor predeterminado no es más bajo porque, sobre nieve, a menudo se indica que las escenas son más nubosas de lo que son, y los píxeles bajo nubes se excluyen de todos modos.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="142" />
      <source>Scenes with a lower sun are left out. Under 20° shadows are long and the correction of the atmosphere is no longer trusted.</source>
      <translation>Se excluyen las escenas con el sol más bajo. Por debajo de 20° las sombras son largas y la corrección atmosférica ya no es fiable.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="153" />
      <source>Scored on</source>
      <translation>Puntuado sobre</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/search_form.py" line="55" />
      <source>Search for disagreements</source>
      <translation>Búsqueda de discrepancias</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="72" />
      <source>Searching for disagreements…</source>
      <translation>Buscando discrepancias…</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="43" />
      <source>Second mask to learn from (GeoMap 2023), or any other.</source>
      <translation>Segunda máscara de la que aprender (GeoMap 2023), o cualquier otra.</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="54" />
      <location filename="../algorithms/forestbaseline.py" line="109" />
      <location filename="../algorithms/tilegrid.py" line="93" />
      <location filename="../algorithms/train.py" line="158" />
      <location filename="../scripts/chains/inputs.py" line="158" />
      <source>Seed</source>
      <translation>Semilla</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="141" />
      <source>Seeds</source>
      <translation>Semillas</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="28" />
      <source>Sentinel-2 reflectance in B02 B03 B04 B08 B11 B12; bands are found by their names.</source>
      <translation>Reflectancia de Sentinel-2 en B02 B03 B04 B08 B11 B12; las bandas se encuentran por su nombre.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="31" />
      <source>Sentinel-2 reflectance in B02 B03 B04 B08 B11 B12; bands are found by their names. Left out, as where there is none, a model that can works on the elevation alone, on its grid.</source>
      <translation>Reflectancia de Sentinel-2 en B02 B03 B04 B08 B11 B12; las bandas se encuentran por su nombre. Si se omite, como donde no la hay, un modelo que pueda hacerlo trabaja solo con la elevación, en su cuadrícula.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="28" />
      <source>Sentinel-2 reflectance with bands named B02 B03 B04 B08 B11 B12.</source>
      <translation>Reflectancia de Sentinel-2 con bandas llamadas B02 B03 B04 B08 B11 B12.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="49" />
      <source>Sentinel-2 reflectance. Its coordinate reference system is that of the tiles.</source>
      <translation>Reflectancia de Sentinel-2. Su sistema de referencia de coordenadas es el de las teselas.</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="85" />
      <source>Sentinel-2 reflectance: {0}</source>
      <translation>Reflectancia de Sentinel-2: {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="54" />
      <source>Sentinel-2 surface reflectance with B02, B03, B08 and B11; bands are found by their names.</source>
      <translation>Reflectancia de superficie de Sentinel-2 con B02, B03, B08 y B11; las bandas se encuentran por su nombre.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="121" />
      <source>Sentinel-2's orbit ends there, and so does the published map.</source>
      <translation>La órbita de Sentinel-2 termina ahí, y también el mapa publicado.</translation>
    </message>
    <message>
      <location filename="../algorithms/earth_engine_parameters.py" line="33" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="94" />
      <source>Service account</source>
      <translation>Cuenta de servicio</translation>
    </message>
    <message>
      <location filename="../algorithms/setupenvironment.py" line="30" />
      <source>Set up the environment</source>
      <translation>Configurar el entorno</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="41" />
      <source>Set up the environment…</source>
      <translation>Configurar el entorno…</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="101" />
      <source>Share for test</source>
      <translation>Proporción para prueba</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="84" />
      <source>Share for validation</source>
      <translation>Proporción para validación</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="76" />
      <source>Share of pixels with data</source>
      <translation>Proporción de píxeles con datos</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="92" />
      <source>Share of pixels with the same mask</source>
      <translation>Proporción de píxeles con la misma máscara</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="126" />
      <source>Share of test tiles</source>
      <translation>Proporción de teselas de prueba</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="152" />
      <source>Share of the masks that say rock, 0 to 1, to train on.</source>
      <translation>Proporción de las máscaras que dicen roca, de 0 a 1, con la que entrenar.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="67" />
      <source>Share of validation tiles</source>
      <translation>Proporción de teselas de validación</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="85" />
      <source>Share where it overrules the masks</source>
      <translation>Proporción en que se impone a las máscaras</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="82" />
      <source>Share where the teacher is sure</source>
      <translation>Proporción en que el profesor está seguro</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="94" />
      <source>Share with data</source>
      <translation>Proporción con datos</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="92" />
      <source>Share with elevation</source>
      <translation>Proporción con elevación</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="50" />
      <source>Show all of the prediction or composite</source>
      <translation>Mostrar toda la predicción o todo el compuesto</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="104" />
      <source>Shown behind every map.</source>
      <translation>Se muestra detrás de cada mapa.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="151" />
      <source>Shown behind the masks in the report.</source>
      <translation>Se muestra detrás de las máscaras en el informe.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="36" />
      <location filename="../rock_outcrop_plugin/gui/welcome/dock.py" line="95" />
      <source>Side-by-side comparison</source>
      <translation>Comparación en paralelo</translation>
    </message>
    <message>
      <location filename="../algorithms/signinearthengine.py" line="26" />
      <source>Sign in to Earth Engine</source>
      <translation>Iniciar sesión en Earth Engine</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="44" />
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="33" />
      <source>Sign in to Earth Engine…</source>
      <translation>Iniciar sesión en Earth Engine…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="56" />
      <source>Signed in, but without a cloud project: sign in again and give its id.</source>
      <translation>Sesión iniciada, pero sin proyecto de Google Cloud: inicie sesión de nuevo e indique su id.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="54" />
      <source>Signed in, with the cloud project {0}.</source>
      <translation>Sesión iniciada, con el proyecto de Google Cloud {0}.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="143" />
      <source>Size of the paper, in landscape.</source>
      <translation>Tamaño del papel, en horizontal.</translation>
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
      <translation>Pendiente</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="153" />
      <source>Slope in degrees (Horn 1981).</source>
      <translation>Pendiente en grados (Horn 1981).</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="106" />
      <location filename="../algorithms/parameters.py" line="47" />
      <source>Slope in degrees. Left out, it is derived from the elevation.</source>
      <translation>Pendiente en grados. Si se omite, se deriva de la elevación.</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="131" />
      <source>Smaller outcrops are left out of the outlines. 0 keeps all.</source>
      <translation>Los afloramientos menores se excluyen de los contornos. 0 los conserva todos.</translation>
    </message>
    <message>
      <location filename="../algorithms/vectorizemask.py" line="57" />
      <source>Smaller outcrops are left out. 0 keeps all.</source>
      <translation>Los afloramientos menores se excluyen. 0 los conserva todos.</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="102" />
      <source>Smaller patches are left out. 1,000 m² are ten pixels of 10 m: masks differ by a pixel along every outline, which says nothing of what is rock. 0 keeps all.</source>
      <translation>Las manchas menores se excluyen. 1000 m² son diez píxeles de 10 m: las máscaras difieren en un píxel a lo largo de cada contorno, lo que no dice nada de qué es roca. 0 las conserva todas.</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="115" />
      <source>So many of the largest are kept, of all references together.</source>
      <translation>Se conserva este número de las más grandes, entre todas las referencias.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="62" />
      <source>So many of the tiles with most rock are used. 2,400 is published.</source>
      <translation>Se usa este número de las teselas con más roca. 2400 es el valor publicado.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="166" />
      <source>Somebody who sits at the machine can answer the page.</source>
      <translation>Quien esté sentado ante el equipo puede responder a la página.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="73" />
      <location filename="../algorithms/fetchdem.py" line="60" />
      <location filename="../algorithms/fetchreference.py" line="69" />
      <source>Source</source>
      <translation>Fuente</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="86" />
      <source>Source of the composite</source>
      <translation>Fuente del compuesto</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="109" />
      <source>Southernmost latitude</source>
      <translation>Latitud más meridional</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="93" />
      <source>Speed matters more often than the last digit.</source>
      <translation>La velocidad suele importar más que la última cifra.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="141" />
      <source>Split</source>
      <translation>Partición</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="47" />
      <source>Stack local scenes</source>
      <translation>Apilar escenas locales</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="73" />
      <source>Stage</source>
      <translation>Etapa</translation>
    </message>
    <message>
      <location filename="../algorithms/selftrain.py" line="70" />
      <source>Stage that was chosen</source>
      <translation>Etapa elegida</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="210" />
      <source>Stage {0}</source>
      <translation>Etapa {0}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="85" />
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="151" />
      <source>Stage {0}, epoch {1}</source>
      <translation>Etapa {0}, época {1}</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="165" />
      <location filename="../algorithms/selftrain.py" line="82" />
      <location filename="../scripts/chains/inputs.py" line="118" />
      <source>Stages</source>
      <translation>Etapas</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="80" />
      <source>Starting the worker</source>
      <translation>Iniciando el proceso de trabajo</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="110" />
      <source>Starts the random numbers: the same seed grows the same forest.</source>
      <translation>Inicia los números aleatorios: la misma semilla hace crecer el mismo bosque.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="159" />
      <source>Starts the random numbers: the same seed repeats a training.</source>
      <translation>Inicia los números aleatorios: la misma semilla repite un entrenamiento.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_list.py" line="33" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="210" />
      <source>Stop after this many epochs without improvement. Left out: the recipe's.</source>
      <translation>Detener tras este número de épocas sin mejora. Si se omite: el de la receta.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/run_view.py" line="79" />
      <source>Stopping…</source>
      <translation>Deteniendo…</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="95" />
      <source>Stored number times this is reflectance. Left out: the scale in the file, or 0.0001 for integers (Sentinel-2's), or 1.</source>
      <translation>El número almacenado multiplicado por este valor da la reflectancia. Si se omite: la escala del archivo, o 0.0001 para enteros (la de Sentinel-2), o 1.</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="73" />
      <source>Surely other up to</source>
      <translation>Otro con seguridad hasta</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="57" />
      <source>Surely rock from</source>
      <translation>Roca con seguridad desde</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="37" />
      <source>Swipe</source>
      <translation>Cortinilla</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/swipe.py" line="94" />
      <source>Swipe handle</source>
      <translation>Tirador de la cortinilla</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="243" />
      <location filename="../algorithms/compare.py" line="107" />
      <source>Table</source>
      <translation>Tabla</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="105" />
      <source>Takes the training out of this list. Nothing is deleted.</source>
      <translation>Quita el entrenamiento de esta lista. No se elimina nada.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="137" />
      <source>Ten pixels of 10 m: less is a matter of outlines.</source>
      <translation>Diez píxeles de 10 m: menos es cuestión de contornos.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="142" />
      <source>Terrain, light and three imperfect masks…</source>
      <translation>Terreno, luz y tres máscaras imperfectas…</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="125" />
      <source>Test-time augmentation</source>
      <translation>Aumento de datos en la inferencia</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/disagreement_tour.py" line="104" />
      <source>The algorithm that finds disagreements is missing. Reload the plugin.</source>
      <translation>Falta el algoritmo que busca discrepancias. Recargue el complemento.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="101" />
      <source>The best number depends on free memory, which only the run knows.</source>
      <translation>El mejor número depende de la memoria libre, que solo se conoce durante la ejecución.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/install_advice.py" line="40" />
      <source>The certificate was refused: a proxy of your company reads the traffic. Ask its administrators for the certificate file, and let pip's setting global.cert name it.</source>
      <translation>El certificado fue rechazado: un proxy de su empresa lee el tráfico. Pida a sus administradores el archivo del certificado e indíquelo en el ajuste global.cert de pip.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="149" />
      <source>The check was stopped.</source>
      <translation>La comprobación se detuvo.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/install_advice.py" line="48" />
      <source>The disk is full: free some space, or press 'Install into another folder…' and choose one on another disk.</source>
      <translation>El disco está lleno: libere espacio, o pulse «Instalar en otra carpeta…» y elija una en otro disco.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="83" />
      <source>The exported model with its card inside.</source>
      <translation>El modelo exportado, con su ficha dentro.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="107" />
      <source>The fastest one that works is what is usually wanted.</source>
      <translation>Lo habitual es querer el más rápido que funcione.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="88" />
      <source>The fastest that is there is what is usually wanted.</source>
      <translation>Lo habitual es querer el más rápido que haya.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_project.py" line="157" />
      <source>The file does not say its source.</source>
      <translation>El archivo no dice su fuente.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="150" />
      <source>The finest of Sentinel-2's bands have it, and all steps use it.</source>
      <translation>La tienen las bandas más finas de Sentinel-2, y todos los pasos la usan.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="108" />
      <source>The folder '{0}' cannot be made ({1}). Change its rights.</source>
      <translation>No se puede crear la carpeta «{0}» ({1}). Cambie sus permisos.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="64" />
      <source>The folder {0} cannot be read ({1}). Ask for permission, or forget it here.</source>
      <translation>No se puede leer la carpeta {0} ({1}). Pida permiso, u olvídela aquí.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="63" />
      <source>The folder {0} was deleted or moved.</source>
      <translation>La carpeta {0} se eliminó o se movió.</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="36" />
      <source>The imperfect masks, as rasters with 1 for rock and 0 for other or values between; 'Rasterize a rock mask' makes them.</source>
      <translation>Las máscaras imperfectas, como rásteres con 1 para roca y 0 para otro o valores intermedios; «Rasterizar una máscara de roca» las crea.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="160" />
      <source>The installation was cancelled; nothing of it is left.</source>
      <translation>La instalación se canceló; no queda nada de ella.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/install_advice.py" line="23" />
      <source>The log has the details. Install again, or use an existing Python.</source>
      <translation>El registro contiene los detalles. Instale de nuevo, o use un Python existente.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="58" />
      <source>The mask gets its pixels, usually those of the composite. Left out: pixels of 10 m in EPSG:3031.</source>
      <translation>La máscara toma sus píxeles, normalmente los del compuesto. Si se omite: píxeles de 10 m en EPSG:3031.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="54" />
      <source>The masks' shares in the label, Johnson first. Equal as published.</source>
      <translation>Las partes de las máscaras en la etiqueta, primero Johnson. Iguales, según lo publicado.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="125" />
      <source>The median of all clear pixels of the days, on the grid of 10 m.</source>
      <translation>La mediana de todos los píxeles despejados de esos días, en la cuadrícula de 10 m.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="72" />
      <source>The model has learnt already; more would forget.</source>
      <translation>El modelo ya ha aprendido; con más, olvidaría.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="53" />
      <source>The model is in {0}.</source>
      <translation>El modelo está en {0}.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="110" />
      <source>The packages are downloaded and installed; this takes some minutes.</source>
      <translation>Los paquetes se descargan y se instalan; esto tarda algunos minutos.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="72" />
      <source>The part to be fetched. It grows to whole pixels.</source>
      <translation>La parte que se va a obtener. Se amplía hasta píxeles enteros.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/install_advice.py" line="35" />
      <source>The proxy did not let pip through: press 'Network options…', check host, port, user and password under Proxy, then install again. QGIS's proxy is used for the installation too.</source>
      <translation>El proxy no dejó pasar a pip: pulse «Opciones de red…», compruebe servidor, puerto, usuario y contraseña en Proxy e instale de nuevo. El proxy de QGIS se usa también para la instalación.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="181" />
      <source>The published 0.25, carried over to the surface.</source>
      <translation>El valor publicado, 0.25, trasladado a la superficie.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="58" />
      <source>The published network has as many.</source>
      <translation>La red publicada tiene los mismos.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="180" />
      <source>The published ratio to temperature, carried over to the surface.</source>
      <translation>El cociente publicado con la temperatura, trasladado a la superficie.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="96" />
      <source>The recipe knows what belongs to its method.</source>
      <translation>La receta sabe qué corresponde a su método.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="95" />
      <source>The recipe knows which labels belong to its method.</source>
      <translation>La receta sabe qué etiquetas corresponden a su método.</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="84" />
      <source>The rights of the inputs apply.</source>
      <translation>Se aplican los derechos de las entradas.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="81" />
      <source>The same page as PNG.</source>
      <translation>La misma página como PNG.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="94" />
      <source>The same seed gives the same split.</source>
      <translation>La misma semilla da la misma partición.</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="76" />
      <source>The same seed gives the same weights on a GPU too, more slowly. On a CPU it always does.</source>
      <translation>La misma semilla da los mismos pesos también en una GPU, más despacio. En una CPU siempre es así.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="159" />
      <source>The same seed repeats a run.</source>
      <translation>La misma semilla repite una ejecución.</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="62" />
      <source>The scene is a square of this many tiles of 5.2 km. Default 3 (15.6 km).</source>
      <translation>La escena es un cuadrado con este número de teselas de 5.2 km por lado. Valor predeterminado 3 (15.6 km).</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="144" />
      <source>The scene is in the project. Next: train on its masks, map its rock and compare with the truth. The settings are small enough for a CPU.</source>
      <translation>La escena está en el proyecto. Siguiente: entrene con sus máscaras, cartografíe su roca y compárela con la verdad. Los ajustes son lo bastante pequeños para una CPU.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="136" />
      <source>The scene was cancelled.</source>
      <translation>La escena se canceló.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/disagreement_tour.py" line="130" />
      <source>The search was cancelled.</source>
      <translation>La búsqueda se canceló.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/disagreement_tour.py" line="134" />
      <source>The search wrote no layer of disagreements. Run it again.</source>
      <translation>La búsqueda no escribió ninguna capa de discrepancias. Ejecútela de nuevo.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="37" />
      <source>The second view over the first, with a handle between</source>
      <translation>La segunda vista sobre la primera, con un tirador entre ambas</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="148" />
      <source>The seeds are this number and the ones after it.</source>
      <translation>Las semillas son este número y los siguientes.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="155" />
      <source>The sun is highest and seasonal snow least in the austral summer.</source>
      <translation>En el verano austral el sol está más alto y hay menos nieve estacional.</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="63" />
      <source>The teacher's share is half.</source>
      <translation>La parte del profesor es la mitad.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="104" />
      <source>The teacher's share is the recipe's.</source>
      <translation>La parte del profesor es la de la receta.</translation>
    </message>
    <message>
      <location filename="../algorithms/selftrain.py" line="75" />
      <source>The teacher's share is the recipe's: all for rock, where the masks take part through the label model, half for rock-published.</source>
      <translation>La parte del profesor es la de la receta: todo para rock, donde las máscaras participan a través del modelo de etiquetas, la mitad para rock-published.</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="60" />
      <source>The teacher: a .safetensors or .onnx file that 'Train a model' wrote.</source>
      <translation>El profesor: un archivo .safetensors o .onnx que «Entrenar un modelo» ha escrito.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="47" />
      <source>The training ends and writes its best model. This may take some minutes.</source>
      <translation>El entrenamiento termina y escribe su mejor modelo. Esto puede tardar algunos minutos.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/map_rock_outcrops.py" line="87" />
      <location filename="../scripts/chains/refine_and_compare.py" line="108" />
      <source>The whole composite, with the model's own threshold.</source>
      <translation>Todo el compuesto, con el umbral propio del modelo.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="56" />
      <source>There is no training yet. Start one here, or add a folder that holds some.</source>
      <translation>Aún no hay ningún entrenamiento. Inicie uno aquí, o añada una carpeta que contenga alguno.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/empty_page.py" line="23" />
      <source>There is nothing to compare yet. Load a composite, a predicted mask or probability and reference masks (Johnson, GeoMap, ADD), and they appear here side by side. No data at hand? Generate a scene to try it on.</source>
      <translation>Aún no hay nada que comparar. Cargue un compuesto, una máscara o probabilidad predicha y máscaras de referencia (Johnson, GeoMap, ADD), y aparecerán aquí una al lado de otra. ¿No tiene datos a mano? Genere una escena para probarlo.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="76" />
      <source>Three give a mean and a spread; each more is a whole training more.</source>
      <translation>Tres dan una media y una dispersión; cada una más es un entrenamiento entero más.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="220" />
      <location filename="../algorithms/compare.py" line="80" />
      <location filename="../algorithms/disagreements.py" line="67" />
      <location filename="../algorithms/forestbaseline.py" line="147" />
      <location filename="../algorithms/prediction_parameters.py" line="46" />
      <location filename="../algorithms/train.py" line="218" />
      <source>Threshold</source>
      <translation>Umbral</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="187" />
      <source>Threshold of the mask</source>
      <translation>Umbral de la máscara</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="165" />
      <source>Threshold: {0}.</source>
      <translation>Umbral: {0}.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="36" />
      <source>Tile grid</source>
      <translation>Cuadrícula de teselas</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="112" />
      <location filename="../algorithms/forestbaseline.py" line="100" />
      <location filename="../algorithms/train.py" line="111" />
      <source>Tile index of 'Tile grid'. Left out, it is made with its defaults.</source>
      <translation>Índice de teselas de «Cuadrícula de teselas». Si se omite, se crea con sus valores predeterminados.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="126" />
      <source>Tile index of 'Tile grid': its training tiles calibrate, its validation tiles measure. Left out: tiles from all over the composite.</source>
      <translation>Índice de teselas de «Cuadrícula de teselas»: sus teselas de entrenamiento calibran, sus teselas de validación miden. Si se omite: teselas de todo el compuesto.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="135" />
      <source>Tile index of the training, to compare only tiles of one split.</source>
      <translation>Índice de teselas del entrenamiento, para comparar solo las teselas de una partición.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="202" />
      <location filename="../algorithms/prediction_parameters.py" line="78" />
      <location filename="../algorithms/tilegrid.py" line="71" />
      <location filename="../scripts/chains/prepare_training_data.py" line="57" />
      <source>Tile size</source>
      <translation>Tamaño de tesela</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/example_tiles.py" line="59" />
      <source>Tile {0}: {1}</source>
      <translation>Tesela {0}: {1}</translation>
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
      <translation>Teselas</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="60" />
      <source>Tiles along an edge</source>
      <translation>Teselas por lado</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="75" />
      <source>Tiles along an edge:</source>
      <translation>Teselas por lado:</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="127" />
      <source>Tiles kept out of training, to compare on.</source>
      <translation>Teselas apartadas del entrenamiento, en las que comparar.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="73" />
      <source>Tiles on which the best epoch and the threshold are found. 0.2 is published.</source>
      <translation>Teselas en las que se hallan la mejor época y el umbral. 0.2 es el valor publicado.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="104" />
      <source>Tiles or crops per optimiser step. 4 is published; 8 suits crops.</source>
      <translation>Teselas o recortes por paso del optimizador. 4 es el valor publicado; 8 conviene a los recortes.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="141" />
      <source>Tiles per optimiser step. 4 is the published value; more needs more memory.</source>
      <translation>Teselas por paso del optimizador. 4 es el valor publicado; más requiere más memoria.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="80" />
      <source>Tiles that chose nothing are the fairest; not every index has them.</source>
      <translation>Las teselas que no eligieron nada son las más imparciales; no todos los índices las tienen.</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="156" />
      <source>Tiles to train on and to measure with.</source>
      <translation>Teselas con las que entrenar y medir.</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="119" />
      <source>Tiles with less data are not used. 0: one valid pixel is enough.</source>
      <translation>Las teselas con menos datos no se usan. 0: basta un píxel válido.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="75" />
      <source>Time left</source>
      <translation>Tiempo restante</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="131" />
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="73" />
      <source>Train a model</source>
      <translation>Entrenar un modelo</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="45" />
      <source>Train a model…</source>
      <translation>Entrenar un modelo…</translation>
    </message>
    <message>
      <location filename="../scripts/chains/train_from_references.py" line="22" />
      <source>Train from references</source>
      <translation>Entrenar a partir de referencias</translation>
    </message>
    <message>
      <location filename="../algorithms/selftrain.py" line="55" />
      <location filename="../scripts/chains/map_rock_outcrops.py" line="57" />
      <location filename="../scripts/chains/train_from_references.py" line="60" />
      <source>Train in stages</source>
      <translation>Entrenar por etapas</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="192" />
      <source>Train on random squares of this many pixels cut from the tiles: more steps per epoch where there are few tiles. Left out: whole tiles, as published, or 64 where an epoch of whole tiles would have fewer than 50 batches.</source>
      <translation>Entrenar con cuadrados aleatorios de este número de píxeles recortados de las teselas: más pasos por época donde hay pocas teselas. Si se omite: teselas enteras, según lo publicado, o 64 donde una época de teselas enteras tendría menos de 50 lotes.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="108" />
      <location filename="../scripts/chains/refine_and_compare.py" line="67" />
      <source>Train on random squares of this many pixels. Left out: whole tiles, or 64 for few tiles.</source>
      <translation>Entrenar con cuadrados aleatorios de este número de píxeles. Si se omite: teselas enteras, o 64 si hay pocas teselas.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/refine_and_compare.py" line="79" />
      <source>Train the model on</source>
      <translation>Seguir entrenando el modelo</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="193" />
      <source>Train with corrections…</source>
      <translation>Entrenar con correcciones…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="171" />
      <location filename="../rock_outcrop_plugin/gui/training/run_list.py" line="33" />
      <source>Training</source>
      <translation>Entrenamiento</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_state.py" line="52" />
      <source>Training and prediction need PyTorch and other packages, which are not part of QGIS. They are installed into your own folder for application data: no administrator rights are needed, and QGIS itself is not changed. It takes the internet and about 2 GB of disk (8 GB with CUDA).</source>
      <translation>El entrenamiento y la predicción necesitan PyTorch y otros paquetes que no forman parte de QGIS. Se instalan en su propia carpeta de datos de aplicaciones: no se necesitan derechos de administrador, y QGIS no se modifica. Requiere Internet y unos 2 GB de disco (8 GB con CUDA).</translation>
    </message>
    <message>
      <location filename="../scripts/chains/map_rock_outcrops.py" line="76" />
      <location filename="../scripts/chains/refine_and_compare.py" line="97" />
      <location filename="../scripts/chains/train_from_references.py" line="66" />
      <source>Training report</source>
      <translation>Informe del entrenamiento</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="158" />
      <source>Training {0}: {1}</source>
      <translation>Entrenamiento {0}: {1}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="35" />
      <location filename="../rock_outcrop_plugin/gui/training/run_list.py" line="28" />
      <location filename="../rock_outcrop_plugin/gui/welcome/dock.py" line="92" />
      <source>Trainings</source>
      <translation>Entrenamientos</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="76" />
      <source>Trains a U-Net on labels that are known to be wrong in places, so that it maps better than they do: soft labels, a loss that trusts confident predictions where a mask may have missed rock, and a teacher network that averages the student's weights. It runs in the background on the GPU if there is one. The run folder keeps the model, the curves and a report. Method after Dahle et al., weakly supervised segmentation of Antarctic rock outcrops; Tarvainen and Valpola (2017), Mean teachers.</source>
      <translation>Entrena una U-Net con etiquetas que se sabe que son erróneas en algunos lugares, de modo que cartografíe mejor que ellas: etiquetas suaves, una función de pérdida que se fía de las predicciones seguras donde a una máscara puede habérsele escapado roca, y una red profesora que promedia los pesos de la alumna. Se ejecuta en segundo plano, en la GPU si la hay. La carpeta de ejecución guarda el modelo, las curvas y un informe. Método según Dahle et al., weakly supervised segmentation of Antarctic rock outcrops; Tarvainen y Valpola (2017), Mean teachers.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/train_from_references.py" line="23" />
      <source>Trains a model in stages on two imperfect rock masks, given as polygons, and on what you have marked where masks disagree. The model maps any composite with 'Predict rock'.</source>
      <translation>Entrena un modelo por etapas con dos máscaras de roca imperfectas, dadas como polígonos, y con lo que usted haya marcado donde las máscaras discrepan. El modelo cartografía cualquier compuesto con «Predecir roca».</translation>
    </message>
    <message>
      <location filename="../scripts/chains/refine_and_compare.py" line="30" />
      <source>Trains an existing model on, with labels that your marks correct, maps with it, compares the map with the masks, and lists the largest places where they still differ: mark these, and run it again. Keep some marks aside as ground truth: those that were trained on say nothing of places that were not.</source>
      <translation>Sigue entrenando un modelo existente, con etiquetas que sus marcas corrigen, cartografía con él, compara el mapa con las máscaras y enumera los lugares más grandes donde aún difieren: márquelos y ejecútelo de nuevo. Reserve algunas marcas como verdad de terreno: aquellas con las que se entrenó no dicen nada de los lugares que no se usaron.</translation>
    </message>
    <message>
      <location filename="../algorithms/selftrain.py" line="58" />
      <source>Trains on several imperfect masks until the map is better than they are. Before the first stage a classifier of single pixels learns together with what each mask gets wrong, and corrects the labels. A network learns from them, and its predictions are the labels that a new network learns from in the second stage. The more stable of the two is returned, judged without any truth. Each stage keeps its labels, model and report in the run folder. Method after Dahle et al., weakly supervised segmentation of Antarctic rock outcrops; Raykar et al. (2010), Learning from crowds.</source>
      <translation>Entrena con varias máscaras imperfectas hasta que el mapa es mejor que ellas. Antes de la primera etapa, un clasificador de píxeles individuales aprende junto con aquello en lo que yerra cada máscara, y corrige las etiquetas. Una red aprende de ellas, y sus predicciones son las etiquetas de las que una red nueva aprende en la segunda etapa. Se devuelve la más estable de las dos, juzgada sin verdad alguna. Cada etapa guarda sus etiquetas, su modelo y su informe en la carpeta de ejecución. Método según Dahle et al., weakly supervised segmentation of Antarctic rock outcrops; Raykar et al. (2010), Learning from crowds.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="77" />
      <source>Trains the same set-up once in full and once without each of its parts, with several seeds, and scores all of them against a truth that no training sees: mean, spread, and the difference to the full method, paired by seed. The masks, their union, the spectral rule and a random forest on the same labels are scored beside them. It is many trainings: what is finished stays in the run folder, and a repeated call with the same folder goes on from there.</source>
      <translation>Entrena la misma configuración una vez completa y una vez sin cada una de sus partes, con varias semillas, y las puntúa todas con respecto a una verdad que ningún entrenamiento ve: media, dispersión y diferencia con el método completo, emparejada por semilla. A su lado se puntúan las máscaras, su unión, la regla espectral y un bosque aleatorio con las mismas etiquetas. Son muchos entrenamientos: lo terminado permanece en la carpeta de ejecución, y una llamada repetida con la misma carpeta continúa desde ahí.</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="114" />
      <source>Trees</source>
      <translation>Árboles</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="67" />
      <location filename="../algorithms/products.py" line="50" />
      <source>Truth</source>
      <translation>Verdad</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="62" />
      <source>Try it on a generated scene</source>
      <translation>Probarlo con una escena generada</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="71" />
      <source>Two pixels of Sentinel-2: a click is not surer than that.</source>
      <translation>Dos píxeles de Sentinel-2: un clic no es más seguro que eso.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="87" />
      <location filename="../algorithms/products.py" line="47" />
      <source>Uncertainty</source>
      <translation>Incertidumbre</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="182" />
      <source>Undo mark</source>
      <translation>Deshacer la marca</translation>
    </message>
    <message>
      <location filename="../algorithms/help/content.py" line="51" />
      <source>Unit: {0} ({1}).</source>
      <translation>Unidad: {0} ({1}).</translation>
    </message>
    <message>
      <location filename="../algorithms/help/content.py" line="53" />
      <source>Unit: {0}.</source>
      <translation>Unidad: {0}.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="211" />
      <source>Unsure</source>
      <translation>Dudosa</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="183" />
      <source>Use an existing Python</source>
      <translation>Usar un Python existente</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="65" />
      <source>Use an existing Python…</source>
      <translation>Usar un Python existente…</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="64" />
      <source>Uses the scene classification of Sentinel-2, QA_PIXEL of Landsat. Over bright snow both are often wrong: switch it off for scenes that you know to be clear.</source>
      <translation>Usa la clasificación de escena de Sentinel-2 y QA_PIXEL de Landsat. Sobre nieve brillante ambas se equivocan a menudo: desactívelo para escenas que sepa que están despejadas.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/example_tiles.py" line="52" />
      <source>Validation tiles after epoch {0}</source>
      <translation>Teselas de validación tras la época {0}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/cursor_table.py" line="141" />
      <source>Value</source>
      <translation>Valor</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/cursor_table.py" line="140" />
      <source>Values under the cursor</source>
      <translation>Valores bajo el cursor</translation>
    </message>
    <message>
      <location filename="../algorithms/vectorizemask.py" line="35" />
      <source>Vectorize a rock mask</source>
      <translation>Vectorizar una máscara de roca</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="94" />
      <location filename="../algorithms/fetchreference.py" line="108" />
      <source>Version</source>
      <translation>Versión</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="54" />
      <source>Versions</source>
      <translation>Versiones</translation>
    </message>
    <message>
      <location filename="../algorithms/setupenvironment.py" line="120" />
      <source>Versions of all packages, and the device that will be used.</source>
      <translation>Versiones de todos los paquetes, y el dispositivo que se usará.</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="233" />
      <source>Weight of doubted labels</source>
      <translation>Peso de las etiquetas dudosas</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="239" />
      <source>Weight of pixels that are labelled other but predicted rock with more than 0.95. Left out 0.2 (the published text: down-weighted by 80%); its table says 0.75.</source>
      <translation>Peso de los píxeles etiquetados como otro pero predichos como roca con más de 0.95. Si se omite, 0.2 (el texto publicado: peso reducido en un 80 %); su tabla dice 0.75.</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="42" />
      <location filename="../algorithms/mergelabels.py" line="57" />
      <location filename="../scripts/chains/prepare_training_data.py" line="53" />
      <source>Weights</source>
      <translation>Pesos</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="34" />
      <source>Welcome</source>
      <translation>Bienvenida</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="108" />
      <source>What 'Compare masks' made of the prediction; its first band is shown.</source>
      <translation>Lo que «Comparar máscaras» obtuvo de la predicción; se muestra su primera banda.</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="136" />
      <source>What is darker than this and no water is rock in shade; snow in shade is brighter. Published: 0.25 at the top of the atmosphere, which is 0.2 at the surface. 0 leaves rock in shade out.</source>
      <translation>Lo que es más oscuro que esto y no es agua es roca en sombra; la nieve en sombra es más brillante. Publicado: 0.25 en el techo de la atmósfera, que equivale a 0.2 en la superficie. 0 excluye la roca en sombra.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/builder.py" line="97" />
      <source>What is done</source>
      <translation>Qué se hace</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="86" />
      <source>What is mapped, and from which channels.</source>
      <translation>Qué se cartografía, y con qué canales.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="101" />
      <location filename="../algorithms/train.py" line="100" />
      <source>What is mapped, from which channels, with which settings.</source>
      <translation>Qué se cartografía, con qué canales y con qué ajustes.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="48" />
      <source>What is mapped, in any reference system.</source>
      <translation>Lo que se cartografía, en cualquier sistema de referencia.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="121" />
      <source>What is really there, for instance mapped by hand: every mask is scored against it. Points with the field 'mark' (rock, not rock, unsure), as the comparison panel saves them, score every mask at the points, with 95% intervals.</source>
      <translation>Lo que hay realmente, por ejemplo cartografiado a mano: cada máscara se puntúa con respecto a ello. Los puntos con el campo «mark» (rock, not rock, unsure), tal como los guarda el panel de comparación, puntúan cada máscara en esos puntos, con intervalos del 95%.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="116" />
      <source>What is really there, or the best mask there is, as polygons or a raster with 1 for rock. It only scores.</source>
      <translation>Lo que hay realmente, o la mejor máscara que existe, como polígonos o como un ráster con 1 para roca. Solo puntúa.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="59" />
      <source>What is really there, where it is known: a mask, or points with the field 'mark'. Every mask is scored against it.</source>
      <translation>Lo que hay realmente, donde se conoce: una máscara, o puntos con el campo «mark». Cada máscara se puntúa con respecto a ello.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="133" />
      <source>What is removed, one at a time. pseudo_labels: one stage on the masks alone; label_model: the first stage learns from the masks; references: each mask in turn. A part that the set-up does not have is left out. None: the full method and what it has to beat, alone.</source>
      <translation>Lo que se quita, una cosa cada vez. pseudo_labels: una etapa solo con las máscaras; label_model: la primera etapa aprende de las máscaras; references: cada máscara por turno. Una parte que la configuración no tiene se omite. Ninguna: el método completo y lo que debe superar, solos.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="81" />
      <source>What the composite covers, in any reference system.</source>
      <translation>Lo que cubre el compuesto, en cualquier sistema de referencia.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="121" />
      <source>What the heights of local files are above, for the metadata; nothing is computed from it. Left out: as in the files.</source>
      <translation>Aquello sobre lo que se miden las alturas de los archivos locales, para los metadatos; no se calcula nada a partir de ello. Si se omite: como en los archivos.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="69" />
      <source>What the map is compared with. add is the smallest download.</source>
      <translation>Aquello con lo que se compara el mapa. add es la descarga más pequeña.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="112" />
      <source>What the maps show. Left out: all of the prediction.</source>
      <translation>Lo que muestran los mapas. Si se omite: toda la predicción.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="59" />
      <source>What to do</source>
      <translation>Qué hacer</translation>
    </message>
    <message>
      <location filename="../scripts/chains/refine_and_compare.py" line="138" />
      <source>What to mark next: the largest patches in which they differ.</source>
      <translation>Qué marcar a continuación: las manchas más grandes en las que difieren.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/view_pane.py" line="40" />
      <location filename="../rock_outcrop_plugin/gui/comparison/view_pane.py" line="41" />
      <source>What view {0} shows</source>
      <translation>Qué muestra la vista {0}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/view_pane.py" line="130" />
      <source>What was shown here is no longer in the project. Choose something else.</source>
      <translation>Lo que se mostraba aquí ya no está en el proyecto. Elija otra cosa.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/builder.py" line="99" />
      <source>What you get</source>
      <translation>Qué se obtiene</translation>
    </message>
    <message>
      <location filename="../scripts/chains/builder.py" line="95" />
      <source>What you give</source>
      <translation>Qué se aporta</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="61" />
      <source>Where it has no data (REMA: the sea) the result has none. Left out: the sea is mapped too, and dark turbid water can be taken for rock.</source>
      <translation>Donde no tiene datos (REMA: el mar), el resultado tampoco los tiene. Si se omite: también se cartografía el mar, y el agua oscura y turbia puede tomarse por roca.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="127" />
      <source>Where names do not tell the bands: B02,B03,B04,B08,B11,B12 in the order of the files, which then are one scene.</source>
      <translation>Donde los nombres no indican las bandas: B02,B03,B04,B08,B11,B12 en el orden de los archivos, que entonces son una sola escena.</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="116" />
      <source>Where the composite has no data but the elevation has, use the elevation alone, if the model has learnt to (group dropout). Otherwise such pixels are nodata.</source>
      <translation>Donde el compuesto no tiene datos pero la elevación sí, usar solo la elevación, si el modelo ha aprendido a hacerlo (dropout por grupos). En caso contrario, tales píxeles son sin datos.</translation>
    </message>
    <message>
      <location filename="../algorithms/setupenvironment.py" line="58" />
      <source>Where the environment is made. Left out: your folder for application data.</source>
      <translation>Dónde se crea el entorno. Si se omite: su carpeta de datos de aplicaciones.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="113" />
      <source>Where the files come from instead: a STAC API, one raster or VRT, or a bucket with the product's own file names. Left out: the product's STAC API.</source>
      <translation>De dónde proceden los archivos en su lugar: una API STAC, un ráster o VRT, o un bucket con los nombres de archivo propios del producto. Si se omite: la API STAC del producto.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="86" />
      <location filename="../algorithms/disagreements.py" line="73" />
      <source>Where the prediction is a probability: from which value on it is rock. Left out: the threshold stored in the raster, or 0.9.</source>
      <translation>Donde la predicción es una probabilidad: a partir de qué valor es roca. Si se omite: el umbral guardado en el ráster, o 0.9.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="193" />
      <source>Where to look: the largest patches in which they differ.</source>
      <translation>Dónde mirar: las manchas más grandes en las que difieren.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="99" />
      <source>Which layer of the source it is. Left out, it is found by its name.</source>
      <translation>Qué capa de la fuente es. Si se omite, se encuentra por su nombre.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="146" />
      <source>Which tiles of the index are compared; needs the tile index.</source>
      <translation>Qué teselas del índice se comparan; necesita el índice de teselas.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="158" />
      <source>Which tiles of the index. auto: those for testing if there are any, otherwise those for validation, which chose epoch and threshold.</source>
      <translation>Qué teselas del índice. auto: las de prueba si las hay; en caso contrario, las de validación, que eligieron época y umbral.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/steps.py" line="67" />
      <source>Which tiles teach, which judge, and which are kept for a test.</source>
      <translation>Qué teselas enseñan, cuáles juzgan y cuáles se reservan para una prueba.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="141" />
      <source>Which tiles the comparison looks at.</source>
      <translation>Qué teselas examina la comparación.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="81" />
      <source>Which units of GeoMap count as exposed rock: codes (SIMPCODE, 10 to 70) or the groups bedrock, deposits, unclassified, water, separated by commas. Left out: all but water, because loose deposits look like rock from above.</source>
      <translation>Qué unidades de GeoMap cuentan como roca expuesta: códigos (SIMPCODE, de 10 a 70) o los grupos bedrock, deposits, unclassified, water, separados por comas. Si se omite: todos menos water, porque los depósitos sueltos parecen roca desde arriba.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="118" />
      <source>Whole per cents suffice for a mask and take a quarter of the disk.</source>
      <translation>Los por cientos enteros bastan para una máscara y ocupan la cuarta parte del disco.</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="88" />
      <source>Window</source>
      <translation>Ventana</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="102" />
      <source>Windows per network call; more than 1 pays on a GPU only. 0: chosen from the GPU's free memory.</source>
      <translation>Ventanas por llamada a la red; más de 1 compensa solo en una GPU. 0: elegido según la memoria libre de la GPU.</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="31" />
      <source>With an initial model: only its decoder is trained on. For a few tiles of a new place, which would spoil what the encoder has learnt.</source>
      <translation>Con un modelo inicial: solo se entrena su decodificador. Para unas pocas teselas de un lugar nuevo, que echarían a perder lo que ha aprendido el codificador.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="68" />
      <source>With enough tiles the encoder learns something too.</source>
      <translation>Con suficientes teselas, el codificador también aprende algo.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/map_rock_outcrops.py" line="109" />
      <location filename="../scripts/chains/refine_and_compare.py" line="120" />
      <source>With every mask, and with the truth where it is known.</source>
      <translation>Con cada máscara, y con la verdad donde se conoce.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="163" />
      <source>With the model's own threshold.</source>
      <translation>Con el umbral propio del modelo.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="141" />
      <source>Without a tile index there is nothing to choose from.</source>
      <translation>Sin un índice de teselas no hay nada entre lo que elegir.</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="115" />
      <source>Without an extent and an area: all that the inputs cover north of it is mapped. Sentinel-2 sees nothing south of about 82.7° S.</source>
      <translation>Sin extensión ni zona: se cartografía todo lo que cubren las entradas al norte de esta latitud. Sentinel-2 no ve nada al sur de unos 82.7° S.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="140" />
      <source>Without it every raster loses a rim of one pixel.</source>
      <translation>Sin esto, cada ráster pierde un borde de un píxel.</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="49" />
      <source>Writes a trained model as ONNX, for 'Predict rock', for the Deepness plugin and for machines without PyTorch. float16 halves the file and is meant for GPUs; int8 makes it a quarter and pays on processors with integer instructions and on GPUs. What that costs is measured on the tiles of a scene that you give: how much of the mask stays the same, and how much IoU is lost. The figures are logged and kept in the model's card. Inputs and outputs are the same in all of them.</source>
      <translation>Escribe un modelo entrenado en formato ONNX, para «Predecir roca», para el complemento Deepness y para equipos sin PyTorch. float16 reduce el archivo a la mitad y está pensado para GPU; int8 lo deja en una cuarta parte y compensa en procesadores con instrucciones de enteros y en GPU. Lo que eso cuesta se mide en las teselas de una escena que usted indique: cuánto de la máscara permanece igual y cuánto IoU se pierde. Las cifras se anotan en el registro y se guardan en la ficha del modelo. Las entradas y las salidas son las mismas en todos ellos.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="133" />
      <source>Written at the top of the page.</source>
      <translation>Se escribe en la parte superior de la página.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/install_advice.py" line="44" />
      <source>You may not write there: press 'Install into another folder…' and choose one of your own. Administrator rights are not needed.</source>
      <translation>No tiene permiso para escribir ahí: pulse «Instalar en otra carpeta…» y elija una propia. No se necesitan derechos de administrador.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="156" />
      <source>Zips and tars are unpacked there while it runs, about 0.5 GB for each Sentinel-2 scene. Left out: a temporary folder.</source>
      <translation>Los zips y tars se descomprimen ahí durante la ejecución, unos 0.5 GB por cada escena de Sentinel-2. Si se omite: una carpeta temporal.</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="84" />
      <source>Zips, tars, band files, or the file MTD_MSIL2A.xml of a SAFE folder. Bands are found by their names (B02 or blue, ...); Landsat's 2 3 4 5 6 7 become B02 B03 B04 B08 B11 B12. Scenes are told apart by the rest of the names.</source>
      <translation>Zips, tars, archivos de bandas, o el archivo MTD_MSIL2A.xml de una carpeta SAFE. Las bandas se encuentran por su nombre (B02 o blue, ...); las 2 3 4 5 6 7 de Landsat pasan a ser B02 B03 B04 B08 B11 B12. Las escenas se distinguen por el resto de los nombres.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="49" />
      <source>Zoom to all</source>
      <translation>Zum a todo</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="80" />
      <source>a raster, a VRT or a tile index (GeoPackage or CSV with a field 'location', as gdaltindex makes it); also /vsicurl/ and /vsis3/ paths.</source>
      <translation>un ráster, un VRT o un índice de teselas (GeoPackage o CSV con un campo «location», como lo crea gdaltindex); también rutas /vsicurl/ y /vsis3/.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/content.py" line="190" />
      <source>at least {0}</source>
      <translation>al menos {0}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="102" />
      <source>at most about {0}</source>
      <translation>como máximo unos {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/setupenvironment.py" line="49" />
      <source>auto installs the CUDA packages where there is an NVIDIA GPU.</source>
      <translation>auto instala los paquetes CUDA donde hay una GPU NVIDIA.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="151" />
      <source>auto takes a GPU if there is one.</source>
      <translation>auto toma una GPU si la hay.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="61" />
      <source>auto takes an NVIDIA GPU, then Apple's Metal, then the CPU; the log says.</source>
      <translation>auto toma una GPU NVIDIA, después Metal de Apple, después la CPU; el registro lo dice.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="76" />
      <source>auto takes the first that is installed and works on the chosen device, in the order listed; the log says which one really runs. With a .safetensors model, to choose one is to choose ONNX Runtime.</source>
      <translation>auto toma el primero que está instalado y funciona en el dispositivo elegido, en el orden de la lista; el registro dice cuál se ejecuta realmente. Con un modelo .safetensors, elegir uno es elegir ONNX Runtime.</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="66" />
      <source>auto: PyTorch for .safetensors, ONNX Runtime for .onnx. Both give the same mask.</source>
      <translation>auto: PyTorch para .safetensors, ONNX Runtime para .onnx. Ambos dan la misma máscara.</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="46" />
      <source>auto: bfloat16 on an NVIDIA GPU, which is faster there, otherwise float32.</source>
      <translation>auto: bfloat16 en una GPU NVIDIA, donde es más rápido; en caso contrario, float32.</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="53" />
      <source>auto: on an NVIDIA GPU where the run is long enough to win back the minute or two that compiling takes. Where it fails, training goes on without, with a warning.</source>
      <translation>auto: en una GPU NVIDIA cuando la ejecución es lo bastante larga para recuperar el minuto o los dos que tarda la compilación. Donde falla, el entrenamiento continúa sin ella, con una advertencia.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="90" />
      <source>bfloat16 is taken only where it is faster.</source>
      <translation>bfloat16 se toma solo donde es más rápido.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="38" />
      <source>broken off</source>
      <translation>interrumpido</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="36" />
      <source>cancelled</source>
      <translation>cancelado</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="107" />
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="40" />
      <source>cannot be read</source>
      <translation>no se puede leer</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="74" />
      <source>channels</source>
      <translation>canales</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="202" />
      <location filename="../algorithms/train.py" line="269" />
      <source>constant is published; cosine warms up, then falls to a hundredth.</source>
      <translation>constant es lo publicado; cosine tiene un calentamiento y después baja hasta una centésima.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="80" />
      <source>crops</source>
      <translation>recortes</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="35" />
      <location filename="../algorithms/help/units.py" line="100" />
      <source>degrees</source>
      <translation>grados</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="36" />
      <source>degrees of latitude, negative in the south</source>
      <translation>grados de latitud, negativos en el sur</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="85" />
      <source>devices</source>
      <translation>dispositivos</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="32" />
      <source>dots per inch</source>
      <translation>puntos por pulgada</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="91" />
      <source>earthengine needs an account; stac needs none, but reads every scene.</source>
      <translation>earthengine necesita una cuenta; stac no necesita ninguna, pero lee todas las escenas.</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="74" />
      <source>earthengine: computed by Google Earth Engine, needs an account. stac: any STAC API with Sentinel-2 Level-2A, needs none, but reads every scene.</source>
      <translation>earthengine: calculado por Google Earth Engine, necesita una cuenta. stac: cualquier API STAC con Sentinel-2 Level-2A, no necesita ninguna, pero lee todas las escenas.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="30" />
      <source>ending</source>
      <translation>terminando</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="67" />
      <source>epochs</source>
      <translation>épocas</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="37" />
      <source>failed</source>
      <translation>fallido</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="131" />
      <source>feather: weighted mean where tiles overlap; crop: each tile's middle only.</source>
      <translation>feather: media ponderada donde se solapan las teselas; crop: solo el centro de cada tesela.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="35" />
      <source>finished</source>
      <translation>terminado</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="71" />
      <source>float32: as trained. float16: on GPUs faster, the mask hardly changes. int8: smallest, needs a scene to calibrate with, and costs some IoU.</source>
      <translation>float32: tal como se entrenó. float16: más rápido en GPU, la máscara apenas cambia. int8: el más pequeño, necesita una escena con la que calibrar y cuesta algo de IoU.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="39" />
      <source>folder is gone</source>
      <translation>la carpeta ya no existe</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="63" />
      <source>johnson: rock mapped from Landsat 8. geomap: geological units. add: outcrops of the Antarctic Digital Database, any version.</source>
      <translation>johnson: roca cartografiada a partir de Landsat 8. geomap: unidades geológicas. add: afloramientos de la Antarctic Digital Database, cualquier versión.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="90" />
      <source>levels</source>
      <translation>niveles</translation>
    </message>
    <message>
      <location filename="../algorithms/selftrain.py" line="97" />
      <source>masks: their weighted mean, as published; label_model: corrected by the classifier of single pixels; recipe: label_model for rock.</source>
      <translation>masks: su media ponderada, según lo publicado; label_model: corregidas por el clasificador de píxeles individuales; recipe: label_model para rock.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="95" />
      <location filename="../algorithms/help/units.py" line="33" />
      <source>metres</source>
      <translation>metros</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="34" />
      <source>m²</source>
      <translation>m²</translation>
    </message>
    <message>
      <location filename="../algorithms/help/content.py" line="204" />
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="159" />
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="123" />
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="112" />
      <source>no data</source>
      <translation>sin datos</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/polygons_in_view.py" line="47" />
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="136" />
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="161" />
      <source>no rock</source>
      <translation>sin roca</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="101" />
      <source>not known yet</source>
      <translation>aún no se sabe</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="110" />
      <source>not read: the layer is remote</source>
      <translation>no leído: la capa es remota</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/marks_style.py" line="13" />
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="216" />
      <source>not rock</source>
      <translation>no roca</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="53" />
      <location filename="../algorithms/help/units.py" line="54" />
      <source>number without unit</source>
      <translation>número sin unidad</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="81" />
      <source>patches</source>
      <translation>manchas</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="52" />
      <source>per cent</source>
      <translation>por ciento</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="23" />
      <location filename="../algorithms/help/units.py" line="67" />
      <source>pixels</source>
      <translation>píxeles</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/disagreement_tour.py" line="174" />
      <source>prediction only</source>
      <translation>solo la predicción</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="89" />
      <source>preparing the labels</source>
      <translation>preparando las etiquetas</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="41" />
      <source>probability</source>
      <translation>probabilidad</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="84" />
      <source>processes</source>
      <translation>procesos</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="42" />
      <source>ratio without unit</source>
      <translation>cociente sin unidad</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/disagreement_tour.py" line="175" />
      <source>reference only</source>
      <translation>solo la referencia</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="42" />
      <source>reflectance</source>
      <translation>reflectancia</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="61" />
      <source>reflectance for each stored number</source>
      <translation>reflectancia por cada número almacenado</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="96" />
      <source>reflectance, or reflectance times 10,000</source>
      <translation>reflectancia, o reflectancia multiplicada por 10 000</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="65" />
      <source>rema: Antarctica, version 2; arcticdem: north of 60° N, version 4.1; copernicus: the whole land, 30 m; local: FILES. No account is needed.</source>
      <translation>rema: la Antártida, versión 2; arcticdem: al norte de 60° N, versión 4.1; copernicus: todas las tierras emergidas, 30 m; local: FILES. No se necesita ninguna cuenta.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="86" />
      <source>requests at a time</source>
      <translation>peticiones a la vez</translation>
    </message>
    <message>
      <location filename="../algorithms/products.py" line="116" />
      <location filename="../rock_outcrop_plugin/gui/comparison/marks_style.py" line="12" />
      <location filename="../rock_outcrop_plugin/gui/comparison/polygons_in_view.py" line="47" />
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="136" />
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="161" />
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="216" />
      <source>rock</source>
      <translation>roca</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="175" />
      <source>rock in neither</source>
      <translation>roca en ninguna</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="32" />
      <source>running, {0}%</source>
      <translation>en ejecución, {0}%</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="41" />
      <source>share</source>
      <translation>proporción</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="93" />
      <source>soft: the confidence itself is the pseudo-label; masks: the masks count alone there; recipe: as the recipe says; masks for rock-published.</source>
      <translation>soft: la propia confianza es la pseudoetiqueta; masks: ahí cuentan solo las máscaras; recipe: como dice la receta; masks para rock-published.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="73" />
      <source>stages</source>
      <translation>etapas</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="34" />
      <source>starting</source>
      <translation>iniciando</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="321" />
      <source>student</source>
      <translation>alumno</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="328" />
      <source>teacher</source>
      <translation>profesor</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="66" />
      <source>tiles</source>
      <translation>teselas</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="83" />
      <source>tiles of 5.2 km along each edge</source>
      <translation>teselas de 5.2 km por lado</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/polygons_in_view.py" line="46" />
      <source>too many polygons in view: zoom in</source>
      <translation>demasiados polígonos en la vista: acérquese</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="303" />
      <source>training</source>
      <translation>entrenamiento</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="72" />
      <source>trainings</source>
      <translation>entrenamientos</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="87" />
      <source>trees</source>
      <translation>árboles</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="113" />
      <source>uint8: per cent; float32: 0 to 1, nodata -9999.</source>
      <translation>uint8: por ciento; float32: de 0 a 1, sin datos -9999.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="24" />
      <source>units of the coordinate reference system, usually metres</source>
      <translation>unidades del sistema de referencia de coordenadas, normalmente metros</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/marks_style.py" line="14" />
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="216" />
      <source>unsure</source>
      <translation>dudosa</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="48" />
      <source>weight</source>
      <translation>peso</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="66" />
      <source>whole number</source>
      <translation>número entero</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="68" />
      <source>windows</source>
      <translation>ventanas</translation>
    </message>
    <message>
      <location filename="../algorithms/help/content.py" line="204" />
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="163" />
      <source>{0} %</source>
      <translation>{0} %</translation>
    </message>
    <message>
      <location filename="../algorithms/feedback.py" line="45" />
      <source>{0} (about {1} left)</source>
      <translation>{0} (quedan unos {1})</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="174" />
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="169" />
      <source>{0} cannot be written ({1}). Cancel the training in QGIS's task manager.</source>
      <translation>No se puede escribir {0} ({1}). Cancele el entrenamiento en el gestor de tareas de QGIS.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="149" />
      <source>{0} disagreements.</source>
      <translation>{0} discrepancias.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="114" />
      <source>{0} found, the newest first.</source>
      <translation>{0} encontrados, primero los más recientes.</translation>
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
      <translation>{0} de {1}</translation>
    </message>
    <message>
      <location filename="../algorithms/feedback.py" line="21" />
      <source>{0} s</source>
      <translation>{0} s</translation>
    </message>
    <message>
      <location filename="../algorithms/help/content.py" line="188" />
      <source>{0} to {1}</source>
      <translation>de {0} a {1}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="31" />
      <source>{0} views</source>
      <translation>{0} vistas</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="165" />
      <source>{0}°</source>
      <translation>{0}°</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="177" />
      <source>{key}: mark this disagreement. Shift+{key}: mark the place of the cursor.</source>
      <translation>{key}: marcar esta discrepancia. Mayús+{key}: marcar el lugar del cursor.</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="151" />
      <source>{number} of {total} · {area} · {kind} · {reference}</source>
      <translation>{number} de {total} · {area} · {kind} · {reference}</translation>
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
