<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
  <context>
    <name>RockOutcrop</name>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="93" />
      <source>&amp;Add a folder…</source>
      <translation>添加文件夹(&amp;A)…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_view.py" line="62" />
      <source>&amp;Cancel and keep the best</source>
      <translation>取消并保留最佳结果(&amp;C)</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="95" />
      <source>&amp;Forget</source>
      <translation>忘记(&amp;F)</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="92" />
      <source>&amp;New training…</source>
      <translation>新建训练(&amp;N)…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="94" />
      <source>&amp;Open folder</source>
      <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_view.py" line="65" />
      <source>&amp;Predict with this model…</source>
      <translation>用此模型预测(&amp;P)…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="138" />
      <source>'{python}' was not taken, and the Python in use stays: {reason}</source>
      <translation>未采用“{python}”，继续使用当前的 Python：{reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="112" />
      <source>(B03 - B08) / (B03 + B08) of rock is below this, of open water above. 0.45 is published.</source>
      <translation>岩石的 (B03 - B08) / (B03 + B08) 低于此值，开阔水面的高于此值。已发表的值为 0.45。</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="104" />
      <source>(B03 - B11) / (B03 + B11) of rock in sun is below this; of clean snow it is about 0.9 or more. 0.75 is published, high enough for pixels that are partly snow.</source>
      <translation>阳光下岩石的 (B03 - B11) / (B03 + B11) 低于此值；洁净雪面约为 0.9 或更高。已发表的值为 0.75，足以容纳部分为雪的像元。</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="77" />
      <source>0 or 100 per cent, for a rule has no doubt; 255 nodata.</source>
      <translation>0 或 100（百分比），因为规则没有不确定性；255 为无数据。</translation>
    </message>
    <message>
      <location filename="../algorithms/vectorizemask.py" line="63" />
      <source>0 to 100 as whole numbers, or 0 to 1; averaged over each outcrop.</source>
      <translation>0 到 100 的整数，或 0 到 1；对每个露头取平均。</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="167" />
      <location filename="../algorithms/mapregion.py" line="150" />
      <location filename="../algorithms/predict.py" line="67" />
      <source>0 to 100 per cent as 8-bit numbers, 255 nodata.</source>
      <translation>0 到 100 的百分比，8 位数，255 为无数据。</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="146" />
      <location filename="../algorithms/predict.py" line="83" />
      <source>1 from all channels, 2 from topography alone, 255 nodata.</source>
      <translation>1 来自所有通道，2 仅来自地形，255 为无数据。</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="173" />
      <location filename="../algorithms/layer_metadata.py" line="145" />
      <location filename="../algorithms/mapregion.py" line="154" />
      <location filename="../algorithms/predict.py" line="73" />
      <location filename="../algorithms/spectralrule.py" line="83" />
      <source>1 rock, 0 other, 255 nodata.</source>
      <translation>1 为岩石，0 为其他，255 为无数据。</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="75" />
      <source>1 rock, 0 other, 255 sea.</source>
      <translation>1 为岩石，0 为其他，255 为海洋。</translation>
    </message>
    <message>
      <location filename="../algorithms/vectorizemask.py" line="47" />
      <source>1 rock, 0 other, in a projected coordinate reference system.</source>
      <translation>1 为岩石，0 为其他，使用投影坐标参照系。</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="188" />
      <source>1e-4 as published; a short training of a small network wants 2e-3.</source>
      <translation>已发表的值为 1e-4；小网络的短时训练宜用 2e-3。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="100" />
      <source>1e-4 is published; a short training of a small network wants 1e-3.</source>
      <translation>已发表的值为 1e-4；小网络的短时训练宜用 1e-3。</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="165" />
      <source>2 as published.</source>
      <translation>已发表的值为 2。</translation>
    </message>
    <message>
      <location filename="../algorithms/selftrain.py" line="84" />
      <source>2 as published. In the published work a third stage learnt the mistakes of the second one.</source>
      <translation>已发表的值为 2。在已发表的工作中，第三阶段学到的是第二阶段的错误。</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="124" />
      <source>2: prediction and references. 4: also composite and agreement, or each reference on a map of its own, as far as there is room.</source>
      <translation>2：预测和参考。4：还包括合成影像和一致性，或在空间允许时每个参考各占一幅地图。</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="76" />
      <source>30 m pixels; shaded and small outcrops are missed.</source>
      <translation>30 m 像元；阴影中的和较小的露头会遗漏。</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="178" />
      <source>4 as published.</source>
      <translation>已发表的值为 4。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="86" />
      <source>64 is the published network and needs a GPU; 8 to 16 is right for a CPU.</source>
      <translation>64 是已发表的网络，需要 GPU；8 到 16 适合 CPU。</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="97" />
      <source>A SAFE folder, or a folder with scenes of any kind; all of them are taken.</source>
      <translation>一个 SAFE 文件夹，或包含任意类型影像的文件夹；其中全部影像都会使用。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="107" />
      <source>A STAC API, a bucket or a raster instead of REMA's own address.</source>
      <translation>代替 REMA 自身地址的 STAC API、存储桶或栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="165" />
      <source>A cloud that is taken for ground spoils more than a gap.</source>
      <translation>把云误当作地面，比留下空缺危害更大。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="114" />
      <source>A file, a URL or a WFS instead of the publisher's own address.</source>
      <translation>代替发布者自身地址的文件、URL 或 WFS。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="175" />
      <source>A forest of them grows in about a minute.</source>
      <translation>这么多棵树的森林约一分钟即可生成。</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="66" />
      <source>A gradient with a larger norm is scaled down to it. 0: never. Left out: the recipe's. The run folder's metrics.csv lists the norms.</source>
      <translation>范数大于此值的梯度会缩小到此值。0：从不。留空：使用配方的值。运行文件夹中的 metrics.csv 列出各范数。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="176" />
      <source>A leaf of so many pixels knows its share of rock to within 0.05.</source>
      <translation>含这么多像元的叶节点所得岩石占比误差不超过 0.05。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="113" />
      <source>A marked guess says more than a gap; 'quality' tells them apart.</source>
      <translation>带有标注的猜测比空缺更有信息；“quality”可将二者区分开。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="51" />
      <source>A mask to compare with only.</source>
      <translation>仅用于比较的掩膜。</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="173" />
      <source>A model (.safetensors) to start from instead of random weights. Its card gives what you leave at its default: width, batch size, learning rate, schedule. It may have fewer or more channels than the recipe; the log says which are kept.</source>
      <translation>作为起点的模型（.safetensors），代替随机权重。您保留默认值的项目取自其模型卡：宽度、批大小、学习率、学习率调度。其通道可以比配方少或多；日志会说明保留了哪些。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="70" />
      <source>A model file that was trained before (.safetensors).</source>
      <translation>此前训练好的模型文件（.safetensors）。</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="78" />
      <location filename="../algorithms/predict.py" line="99" />
      <source>A model file: .safetensors or .onnx.</source>
      <translation>模型文件：.safetensors 或 .onnx。</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="61" />
      <source>A model that 'Train a model' wrote (.safetensors).</source>
      <translation>由“训练模型”写出的模型（.safetensors）。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/refine_and_compare.py" line="57" />
      <source>A model that has learnt already needs few: 5 to 10.</source>
      <translation>已经学过的模型只需少量：5 到 10。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="69" />
      <source>A new run is what is usually wanted; an old one is never overwritten.</source>
      <translation>通常需要的是新的运行；旧的运行绝不会被覆盖。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/install_advice.py" line="52" />
      <source>A package is missing where it was looked for: press 'Use an existing Python…', or ask whoever runs your package index.</source>
      <translation>在查找的位置缺少某个软件包：请按“使用现有的 Python…”，或询问软件包索引的管理者。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="106" />
      <source>A projected one. Left out: EPSG:3031, the project's; EPSG:3413 for ArcticDEM.</source>
      <translation>须为投影坐标系。留空：EPSG:3031，即本项目的坐标系；ArcticDEM 为 EPSG:3413。</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="69" />
      <location filename="../algorithms/disagreements.py" line="56" />
      <source>A rock mask (0, 1) or a rock probability (0 to 100, or 0 to 1).</source>
      <translation>岩石掩膜（0 或 1）或岩石概率（0 到 100，或 0 到 1）。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="52" />
      <source>A rock mask as polygons, for instance Johnson, GeoMap or ADD.</source>
      <translation>多边形形式的岩石掩膜，例如 Johnson、GeoMap 或 ADD。</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="59" />
      <source>A rock mask or merged label, 0 to 1.</source>
      <translation>岩石掩膜或合并后的标签，0 到 1。</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="91" />
      <source>A rock mask, a rock probability or rock outlines.</source>
      <translation>岩石掩膜、岩石概率或岩石轮廓。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/steps.py" line="41" />
      <source>A soft label: how many of the masks say that a pixel is rock.</source>
      <translation>软标签：有多少掩膜认为像元是岩石。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/refine_and_compare.py" line="63" />
      <source>A third of the published 1e-4, so that what it has learnt is not overwritten.</source>
      <translation>已发表值 1e-4 的三分之一，以免覆盖已学到的内容。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="73" />
      <source>A third of the published one keeps what was learnt.</source>
      <translation>取已发表值的三分之一，可保留已学到的内容。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="198" />
      <source>A training, or a folder of some</source>
      <translation>一个训练，或包含若干训练的文件夹</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="100" />
      <source>A typical scene to calibrate and measure with. int8 needs one.</source>
      <translation>用于校准和测量的典型影像。int8 必须提供。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="70" />
      <source>A vector file, a zip or folder with one, a URL, or the address of a WFS. Left out: the publisher's file is downloaded, up to some hundred MB.</source>
      <translation>矢量文件、包含矢量文件的 zip 或文件夹、URL，或 WFS 地址。留空：下载发布者的文件，最多数百 MB。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="108" />
      <source>A weighted mean leaves no step where tiles meet.</source>
      <translation>加权平均使瓦片相接处没有台阶。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/views.py" line="64" />
      <source>ADD</source>
      <translation>ADD</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="70" />
      <source>ADD (simulated)</source>
      <translation>ADD（模拟）</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="50" />
      <source>ADD mask</source>
      <translation>ADD 掩膜</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="109" />
      <source>About 51 km at 10 m: little is lost, and little computed twice.</source>
      <translation>在 10 m 下约 51 km：中断时损失少，重复计算也少。</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="152" />
      <source>AdamW's step. 1e-4 is published; a short training of a small network wants 1e-3.</source>
      <translation>AdamW 的步长。已发表的值为 1e-4；小网络的短时训练宜用 1e-3。</translation>
    </message>
    <message>
      <location filename="../algorithms/earth_engine_parameters.py" line="48" />
      <location filename="../algorithms/fetchdem.py" line="112" />
      <source>Address</source>
      <translation>地址</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="100" />
      <source>Address for the composite</source>
      <translation>合成影像的地址</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="106" />
      <source>Address for the elevation</source>
      <translation>高程的地址</translation>
    </message>
    <message>
      <location filename="../algorithms/block_parameters.py" line="29" />
      <source>Address of a Dask scheduler, for instance tcp://10.0.0.1:8786, whose workers compute the blocks; they must reach the inputs under the same paths. Left out: this machine.</source>
      <translation>Dask 调度器的地址，例如 tcp://10.0.0.1:8786，由其工作进程计算各分块；它们必须能以相同路径访问输入。留空：本机。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="112" />
      <source>Address of the rock mask</source>
      <translation>岩石掩膜的地址</translation>
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
      <translation>一致性</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="46" />
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="79" />
      <source>All of them; one that the set-up does not have costs nothing.</source>
      <translation>全部；设置中没有的部分不会增加任何耗时。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/search_form.py" line="86" />
      <source>All references</source>
      <translation>全部参考</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="109" />
      <source>All scores and areas, one row for each tile and pair of masks.</source>
      <translation>全部评分和面积，每个瓦片与每对掩膜各占一行。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="160" />
      <source>All steps work in it: nothing is resampled afterwards.</source>
      <translation>所有步骤都使用它：之后无需任何重采样。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="69" />
      <source>All touched pixels</source>
      <translation>所有触及的像元</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="74" />
      <source>Analyse the components</source>
      <translation>分析各组成部分</translation>
    </message>
    <message>
      <location filename="../algorithms/signinearthengine.py" line="48" />
      <source>Another Earth Engine server, for instance through a gateway.</source>
      <translation>另一台 Earth Engine 服务器，例如通过网关访问。</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="48" />
      <source>Another Python to check. Left out: the one that the plugin uses.</source>
      <translation>要检查的另一个 Python。留空：插件所用的 Python。</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="56" />
      <source>Another number gives another scene; the same number always the same one.</source>
      <translation>不同的数得到不同的场景；相同的数始终得到同一场景。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="194" />
      <source>Another server than the default: a STAC API, or an Earth Engine endpoint, for instance https://earthengine-highvolume.googleapis.com.</source>
      <translation>默认服务器以外的服务器：STAC API 或 Earth Engine 端点，例如 https://earthengine-highvolume.googleapis.com.</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="102" />
      <source>Another server than the source's own.</source>
      <translation>来源自身服务器以外的服务器。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="61" />
      <location filename="../algorithms/help/defaults.py" line="62" />
      <source>Any number does; a fixed one makes runs repeatable.</source>
      <translation>任何数都可以；固定的数使运行可重复。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_state.py" line="77" />
      <source>Apple GPU (Metal).</source>
      <translation>Apple GPU（Metal）。</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="100" />
      <source>Area</source>
      <translation>区域</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="206" />
      <location filename="../algorithms/ablation.py" line="207" />
      <location filename="../algorithms/ablation.py" line="208" />
      <source>As in 'Train a model'.</source>
      <translation>与“训练模型”中相同。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="60" />
      <source>As published, for thousands of tiles.</source>
      <translation>如已发表的方法，用于数千个瓦片。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="89" />
      <location filename="../algorithms/help/defaults.py" line="131" />
      <location filename="../algorithms/help/defaults.py" line="177" />
      <location filename="../algorithms/help/defaults.py" line="178" />
      <source>As published.</source>
      <translation>如已发表的方法。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="103" />
      <source>As published. With windows of 1,024 pixels 0.005% of a mask change by their borders.</source>
      <translation>如已发表的方法。使用 1024 像元的窗口时，掩膜有 0.005% 因窗口边界而改变。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="130" />
      <source>As published: 5.2 km at 10 m.</source>
      <translation>如已发表的方法：10 m 下为 5.2 km。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="133" />
      <source>As published: 80 to 20.</source>
      <translation>如已发表的方法：80 比 20。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="138" />
      <source>As published: both masks count the same.</source>
      <translation>如已发表的方法：两个掩膜权重相同。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="63" />
      <source>As published: in a third stage the paper's network learnt mistakes.</source>
      <translation>如已发表的方法：在第三阶段，论文中的网络学到了错误。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="59" />
      <source>As published; it fits into the 16 GB of the GPU that was used there.</source>
      <translation>如已发表的方法；适合当时所用 GPU 的 16 GB 显存。</translation>
    </message>
    <message>
      <location filename="../algorithms/signinearthengine.py" line="41" />
      <source>Ask in the browser</source>
      <translation>在浏览器中询问</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="176" />
      <source>At most this many in each stage. Left out: the recipe's.</source>
      <translation>每个阶段最多这么多。留空：使用配方的值。</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="135" />
      <source>At most this many passes over the tiles. Left out: the recipe's.</source>
      <translation>最多遍历瓦片这么多次。留空：使用配方的值。</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="79" />
      <source>At most this many tiles are used, those with most rock. 2400 is published.</source>
      <translation>最多使用这么多瓦片，选取岩石最多的。已发表的值为 2400。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="225" />
      <source>Automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="61" />
      <source>Backend</source>
      <translation>后端</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="126" />
      <source>Bands of the files</source>
      <translation>文件的波段</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="178" />
      <location filename="../algorithms/prediction_parameters.py" line="100" />
      <location filename="../algorithms/train.py" line="139" />
      <location filename="../scripts/chains/inputs.py" line="103" />
      <source>Batch size</source>
      <translation>批大小</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="157" />
      <source>Below, shadows are long and reflectances no longer trusted.</source>
      <translation>低于此值时阴影很长，反射率不再可信。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="76" />
      <source>Best IoU</source>
      <translation>最佳 IoU</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="88" />
      <source>Between the two</source>
      <translation>介于两者之间</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="174" />
      <source>Beyond, little changes.</source>
      <translation>超过后变化很小。</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="126" />
      <source>Blending</source>
      <translation>融合方式</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="113" />
      <source>Block folder</source>
      <translation>分块文件夹</translation>
    </message>
    <message>
      <location filename="../algorithms/block_parameters.py" line="38" />
      <source>Block size</source>
      <translation>分块大小</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="50" />
      <source>Builds the composite from scenes that you already have: Sentinel-2 as SAFE folders or zips, Landsat 8 and 9 Level-2 as folders or tars, or files of single bands (GeoTIFF, JPEG 2000, netCDF; 10 m and 20 m). Several dates become their median, without the clouds that the scene's own classes know. {0} {1}</source>
      <translation>用您已有的影像制作合成影像：Sentinel-2 为 SAFE 文件夹或 zip，Landsat 8 和 9 Level-2 为文件夹或 tar，或单波段文件（GeoTIFF、JPEG 2000、netCDF；10 m 和 20 m）。多个日期取中位数，并剔除影像自带分类识别出的云。{0} {1}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="226" />
      <source>CPU (about 2 GB)</source>
      <translation>CPU（约 2 GB）</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_state.py" line="79" />
      <source>CPU, although this machine has NVIDIA's driver: install for CUDA, and the GPU trains many times faster.</source>
      <translation>CPU，尽管本机装有 NVIDIA 驱动程序：请为 CUDA 安装，GPU 的训练速度会快许多倍。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_state.py" line="84" />
      <source>CPU: train small networks (width 8 to 16); prediction works, but takes longer than on a GPU.</source>
      <translation>CPU：请训练小网络（宽度 8 到 16）；预测可以运行，但比在 GPU 上耗时更长。</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="106" />
      <source>CRS</source>
      <translation>CRS</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="121" />
      <source>CRS of the files</source>
      <translation>文件的 CRS</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="103" />
      <source>CRS of the source</source>
      <translation>数据源的 CRS</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="243" />
      <location filename="../algorithms/compare.py" line="107" />
      <source>CSV table (*.csv)</source>
      <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="227" />
      <source>CUDA (about 8 GB)</source>
      <translation>CUDA（约 8 GB）</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="222" />
      <source>CUDA packages are large and of no use without the GPU.</source>
      <translation>CUDA 软件包很大，没有 GPU 则毫无用处。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/search_form.py" line="50" />
      <location filename="../rock_outcrop_plugin/gui/welcome/run_view.py" line="36" />
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="56" />
      <source>Cancelled before the first epoch had ended: there is no model.</source>
      <translation>在第一个轮次结束之前已取消：没有模型。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="54" />
      <source>Cancelled. The best model until then is in {0}.</source>
      <translation>已取消。截至当时的最佳模型位于 {0}。</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="126" />
      <source>Channels of the first level. 64 is the published network and needs a GPU; 8 to 16 is right for a CPU.</source>
      <translation>第一层的通道数。64 是已发表的网络，需要 GPU；8 到 16 适合 CPU。</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="170" />
      <source>Channels of the first level: 64 as published, 8 to 16 for a CPU.</source>
      <translation>第一层的通道数：已发表的值为 64，CPU 用 8 到 16。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="66" />
      <source>Check again</source>
      <translation>重新检查</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="29" />
      <source>Check the environment</source>
      <translation>检查环境</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="42" />
      <source>Check the environment…</source>
      <translation>检查环境…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="144" />
      <source>Choose a prediction and a reference, then find where they differ. The largest patches come first.</source>
      <translation>选择一个预测和一个参考，然后查找两者的不同之处。最大的斑块排在最前。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="55" />
      <source>Choose the views for me</source>
      <translation>自动选择视图</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/view_pane.py" line="131" />
      <source>Choose what to show here.</source>
      <translation>选择此处显示的内容。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="154" />
      <source>Cloud mask</source>
      <translation>云掩膜</translation>
    </message>
    <message>
      <location filename="../algorithms/earth_engine_parameters.py" line="23" />
      <source>Cloud project</source>
      <translation>云项目</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="78" />
      <source>Coarser outlines, shifted by up to 150 m, more absent.</source>
      <translation>更粗略的轮廓，偏移最多 150 m，缺失更多。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="135" />
      <source>Coasts and edges of the composite have rock too.</source>
      <translation>海岸和合成影像的边缘也有岩石。</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="56" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="174" />
      <location filename="../scripts/chains/map_rock_outcrops.py" line="108" />
      <location filename="../scripts/chains/refine_and_compare.py" line="119" />
      <source>Compare masks</source>
      <translation>比较掩膜</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="47" />
      <source>Compare masks…</source>
      <translation>比较掩膜…</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="136" />
      <source>Compare on</source>
      <translation>比较所用瓦片</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="190" />
      <source>Compare with marks…</source>
      <translation>与标记比较…</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="59" />
      <source>Compares a predicted mask with any number of reference masks, vector or raster: accuracy, precision, recall, F1, IoU and rock area in km², for the whole area and for each tile, and a raster that shows where they agree. Given a ground truth, it also scores every reference and their union against it.</source>
      <translation>将预测掩膜与任意数量的矢量或栅格参考掩膜比较：准确率、精确率、召回率、F1、IoU 以及以 km² 计的岩石面积，既针对整个区域，也针对每个瓦片，并输出显示两者何处一致的栅格。若提供地面真值，还会据此评估每个参考掩膜及其并集。</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_project.py" line="86" />
      <location filename="../algorithms/comparisonlayout.py" line="208" />
      <source>Comparison</source>
      <translation>比较</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="49" />
      <source>Comparison layout</source>
      <translation>比较布局</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="131" />
      <source>Comparison of rock masks</source>
      <translation>岩石掩膜的比较</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="185" />
      <location filename="../scripts/chains/map_rock_outcrops.py" line="121" />
      <location filename="../scripts/chains/refine_and_compare.py" line="130" />
      <source>Comparison report</source>
      <translation>比较报告</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="184" />
      <location filename="../scripts/chains/map_rock_outcrops.py" line="120" />
      <location filename="../scripts/chains/refine_and_compare.py" line="129" />
      <source>Comparison table</source>
      <translation>比较表格</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="51" />
      <source>Compile the network</source>
      <translation>编译网络</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="92" />
      <source>Compiling pays only where it is won back.</source>
      <translation>只有在能赚回编译时间时，编译才划算。</translation>
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
      <translation>合成影像</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="40" />
      <source>Composite below</source>
      <translation>下方的合成影像</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/views.py" line="60" />
      <source>Composite, SWIR (B12 B08 B04)</source>
      <translation>合成影像，短波红外（B12 B08 B04）</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/views.py" line="59" />
      <source>Composite, true colour</source>
      <translation>合成影像，真彩色</translation>
    </message>
    <message>
      <location filename="../algorithms/slope.py" line="45" />
      <source>Compute edges</source>
      <translation>计算边缘</translation>
    </message>
    <message>
      <location filename="../algorithms/slope.py" line="31" />
      <source>Computes the slope of an elevation model in degrees, the same numbers as GDAL's. Training and prediction derive the slope themselves where it is left out; make it once here to see it, or to save time on large areas. Horn, B. K. P. (1981), Hill shading and the reflectance map, Proc. IEEE 69(1).</source>
      <translation>以度为单位计算高程模型的坡度，数值与 GDAL 相同。未提供坡度时，训练和预测会自行推算；若想查看坡度或在大区域上节省时间，可在此处计算一次。Horn, B. K. P. (1981), Hill shading and the reflectance map, Proc. IEEE 69(1).</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="63" />
      <source>Confidence from which a pseudo-label is 1. The confidence is the probability with the model's threshold moved to 0.5. Left out: the recipe's; 0.5 for rock, so that every pixel is rock or not, 0.9 for rock-published.</source>
      <translation>达到此置信度时伪标签为 1。置信度是将模型阈值移到 0.5 之后的概率。留空：使用配方的值；rock 为 0.5，使每个像元非岩石即其他；rock-published 为 0.9。</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="79" />
      <source>Confidence up to which a pseudo-label is 0. Left out: the recipe's; 0.5 for rock, 0.1 for rock-published.</source>
      <translation>不超过此置信度时伪标签为 0。留空：使用配方的值；rock 为 0.5，rock-published 为 0.1。</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="183" />
      <source>Continue from the last checkpoint in the run folder.</source>
      <translation>从运行文件夹中的最后一个检查点继续。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="104" />
      <source>Coordinate reference system</source>
      <translation>坐标参照系</translation>
    </message>
    <message>
      <location filename="../algorithms/correction_parameters.py" line="29" />
      <location filename="../scripts/chains/inputs.py" line="77" />
      <source>Corrections</source>
      <translation>校正</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="71" />
      <source>Count every pixel that a polygon touches as rock, not only those whose centre lies in one. This enlarges the rock.</source>
      <translation>将多边形触及的每个像元都算作岩石，而不仅是中心位于多边形内的像元。这会使岩石变大。</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="206" />
      <location filename="../algorithms/train.py" line="190" />
      <location filename="../scripts/chains/inputs.py" line="107" />
      <location filename="../scripts/chains/refine_and_compare.py" line="66" />
      <source>Crop size</source>
      <translation>裁剪大小</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="207" />
      <location filename="../algorithms/train.py" line="201" />
      <source>Crops per tile</source>
      <translation>每个瓦片的裁剪数</translation>
    </message>
    <message>
      <location filename="../algorithms/block_parameters.py" line="27" />
      <source>Dask scheduler</source>
      <translation>Dask 调度器</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="131" />
      <source>Decisions from the root to a leaf. Left out: not limited.</source>
      <translation>从根到叶的判断次数。留空：不限。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/content.py" line="55" />
      <source>Default: {0}.</source>
      <translation>默认：{0}。</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="74" />
      <source>Deterministic</source>
      <translation>确定性</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="56" />
      <location filename="../algorithms/setupenvironment.py" line="44" />
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="77" />
      <location filename="../rock_outcrop_plugin/gui/welcome/dock.py" line="43" />
      <location filename="../scripts/chains/inputs.py" line="149" />
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="52" />
      <source>Device that is used</source>
      <translation>所用设备</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="84" />
      <location filename="../algorithms/products.py" line="58" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="195" />
      <location filename="../scripts/chains/refine_and_compare.py" line="140" />
      <source>Disagreements</source>
      <translation>不一致处</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="153" />
      <source>Dots per inch. 300 is enough for print.</source>
      <translation>每英寸点数。300 足以用于打印。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="116" />
      <source>Downloads are kept there and not asked for again. Left out: a temporary folder.</source>
      <translation>下载内容保存在此处，不会再次请求。留空：临时文件夹。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/swipe.py" line="96" />
      <source>Drag it, or press the left and right arrow keys (with Shift: larger steps).</source>
      <translation>拖动它，或按左、右方向键（同时按 Shift：步幅更大）。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="40" />
      <source>Draw the composite below every mask</source>
      <translation>在每个掩膜下方绘制合成影像</translation>
    </message>
    <message>
      <location filename="../scripts/chains/map_rock_outcrops.py" line="95" />
      <source>Draw the outlines</source>
      <translation>绘制轮廓</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="41" />
      <source>Draws rock polygons as a raster mask, ready to be merged into a label. Polygons in another coordinate reference system are reprojected, invalid ones repaired, heights dropped; the log says so. Filters, selections and edits of the layer count.</source>
      <translation>将岩石多边形绘制为栅格掩膜，可直接合并为标签。采用其他坐标参照系的多边形会重投影，无效的会修复，高度值会舍弃；日志会予以说明。图层的过滤、选择和编辑均有效。</translation>
    </message>
    <message>
      <location filename="../algorithms/vectorizemask.py" line="38" />
      <source>Draws the exact outlines of the rock pixels of a mask: an outcrop of 2 × 2 pixels of 10 m is a square of 400 m². Each outcrop gets its area and, given a probability raster, its mean probability. Pixels that only share a corner are two outcrops.</source>
      <translation>绘制掩膜中岩石像元的精确轮廓：由 2 × 2 个 10 m 像元组成的露头是一个 400 m² 的正方形。每个露头都带有面积；若提供概率栅格，还带有平均概率。仅共用一角的像元视为两个露头。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="31" />
      <source>Earth Engine</source>
      <translation>Earth Engine</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="224" />
      <source>Earth Engine: 40 is the usual quota of a project; the rest is for others.</source>
      <translation>Earth Engine：40 是一个项目的常用配额；其余留给他人。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="208" />
      <source>Earth Engine: edge in pixels of what one request asks for. 2,048 is its limit (48 MB); larger tiles are fewer requests, but compute longer and may run out of the server's memory. What is too much is asked for in parts.</source>
      <translation>Earth Engine：单次请求的边长（像元）。上限为 2048（48 MB）；瓦片越大请求越少，但计算时间更长，并可能耗尽服务器内存。过大的请求会分成几部分发出。</translation>
    </message>
    <message>
      <location filename="../algorithms/earth_engine_parameters.py" line="24" />
      <source>Earth Engine: id of a Google Cloud project that is registered for it. Left out: the one stored by 'Sign in to Earth Engine', or the service account's.</source>
      <translation>Earth Engine：已为其注册的 Google Cloud 项目的 ID。留空：由“登录 Earth Engine”保存的项目，或服务账号的项目。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="95" />
      <source>Earth Engine: key file of a service account. Left out: the user who signed in.</source>
      <translation>Earth Engine：服务账号的密钥文件。留空：已登录的用户。</translation>
    </message>
    <message>
      <location filename="../algorithms/earth_engine_parameters.py" line="37" />
      <source>Earth Engine: key file of a service account. Only its path is kept in the history, never the key. Left out: the user who signed in.</source>
      <translation>Earth Engine：服务账号的密钥文件。历史记录中只保存其路径，绝不保存密钥。留空：已登录的用户。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="164" />
      <source>Earth Engine: l2a is reflectance of the surface. l1c, of the top of the atmosphere, is for times and places without Level-2A; do not mix them in one model.</source>
      <translation>Earth Engine：l2a 为地表反射率。l1c 为大气层顶反射率，用于没有 Level-2A 的时间和地点；请勿在同一模型中混用。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="155" />
      <source>Earth Engine: which pixels are clear. cloudscore: Cloud Score+ of at least 0.6; scl: the scene classes of Level-2A; qa60: the product's own mask, which is missing from 2022-01-25 to 2024-02-28. A STAC API always uses the scene classes.</source>
      <translation>Earth Engine：哪些像元是晴空。cloudscore：Cloud Score+ 至少为 0.6；scl：Level-2A 的场景分类；qa60：产品自带的掩膜，2022-01-25 至 2024-02-28 期间缺失。STAC API 始终使用场景分类。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="58" />
      <source>Edge in pixels. 520 is published; small places want smaller tiles.</source>
      <translation>边长（像元）。已发表的值为 520；小地点宜用更小的瓦片。</translation>
    </message>
    <message>
      <location filename="../algorithms/block_parameters.py" line="43" />
      <source>Edge of a block in pixels, a multiple of 512. An interrupted run loses the block it was at; larger blocks compute less twice at their borders.</source>
      <translation>分块的边长（像元），须为 512 的倍数。运行中断时会丢失正在处理的分块；分块越大，边界处的重复计算越少。</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="116" />
      <source>Edge of a pixel in units of the CRS. Left out: that of the finest band.</source>
      <translation>像元边长，以 CRS 的单位计。留空：取最精细波段的边长。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="82" />
      <source>Edge of a pixel in units of the coordinate reference system (metres): 10 is Sentinel-2's. REMA and ArcticDEM have mosaics of 2, 10 and 32 m.</source>
      <translation>像元边长，以坐标参照系的单位（米）计：Sentinel-2 为 10。REMA 和 ArcticDEM 有 2、10 和 32 m 的镶嵌数据。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="186" />
      <source>Edge of a pixel in units of the reference system. Sentinel-2 has 10 m.</source>
      <translation>像元边长，以参照系的单位计。Sentinel-2 为 10 m。</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="73" />
      <source>Edge of a tile in pixels. Tiles are counted from the origin (0, 0).</source>
      <translation>瓦片的边长（像元）。瓦片从原点 (0, 0) 起计。</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="80" />
      <source>Edge of the window the network sees, in pixels, for results like those of earlier versions. Left out: WINDOW says it.</source>
      <translation>网络所见窗口的边长（像元），用于得到与早期版本相同的结果。留空：由 WINDOW 决定。</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="90" />
      <source>Edge of the window the network sees, in pixels, rounded up to a multiple of the network's stride. Larger ones spend less work on overlaps. 0: as large as free memory and the area allow, up to 2,048; where memory runs out, smaller ones; by blocks, which must not depend on memory, the model's own.</source>
      <translation>网络所见窗口的边长（像元），向上取整为网络步幅的倍数。窗口越大，花在重叠上的计算越少。0：在可用内存和区域允许的范围内尽量大，最大 2048；内存不足时取较小的窗口；按分块处理时不得依赖内存，故取模型自身的窗口。</translation>
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
      <translation>高程</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="154" />
      <source>Elevation in metres.</source>
      <translation>高程（米）。</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="86" />
      <source>Elevation in metres: {0}</source>
      <translation>高程（米）：{0}</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="102" />
      <source>Elevation model in metres of that scene.</source>
      <translation>该影像的高程模型（米）。</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="43" />
      <source>Elevation model in metres, for instance REMA.</source>
      <translation>高程模型（米），例如 REMA。</translation>
    </message>
    <message>
      <location filename="../algorithms/slope.py" line="41" />
      <source>Elevation model in metres, in a projected coordinate reference system.</source>
      <translation>高程模型（米），使用投影坐标参照系。</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="55" />
      <source>Elevation model; pixels without elevation do not count as valid.</source>
      <translation>高程模型；没有高程的像元不算有效。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_view.py" line="75" />
      <source>Ends the training and writes the model of its best epoch until now.</source>
      <translation>结束训练，并写出截至目前最佳轮次的模型。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="132" />
      <source>Enough to see the range of every layer.</source>
      <translation>足以看出每个图层的取值范围。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="58" />
      <source>Environment</source>
      <translation>环境</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="74" />
      <source>Epoch</source>
      <translation>轮次</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="83" />
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="149" />
      <source>Epoch {0}</source>
      <translation>轮次 {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="174" />
      <location filename="../algorithms/train.py" line="133" />
      <location filename="../scripts/chains/inputs.py" line="93" />
      <location filename="../scripts/chains/refine_and_compare.py" line="56" />
      <source>Epochs</source>
      <translation>轮次</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="122" />
      <source>Every package is tried: {0}</source>
      <translation>正在逐一试用所有软件包：{0}</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="220" />
      <source>Every printer has it.</source>
      <translation>每台打印机都支持。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="46" />
      <source>Everything is fetched through QGIS's proxy {0}.</source>
      <translation>全部内容都通过 QGIS 的代理 {0} 获取。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/map_rock_outcrops.py" line="96" />
      <source>Exact pixel edges, with area and mean probability.</source>
      <translation>精确的像元边缘，带有面积和平均概率。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/short_help.py" line="34" />
      <source>Example</source>
      <translation>示例</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="46" />
      <source>Export a model</source>
      <translation>导出模型</translation>
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
      <translation>范围</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="52" />
      <source>Fetch a Sentinel-2 composite</source>
      <translation>获取 Sentinel-2 合成影像</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="45" />
      <source>Fetch a rock mask</source>
      <translation>获取岩石掩膜</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="44" />
      <source>Fetch elevation</source>
      <translation>获取高程</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="124" />
      <source>Fetch the composite</source>
      <translation>获取合成影像</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="140" />
      <source>Fetch the elevation</source>
      <translation>获取高程</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="149" />
      <source>Fetch the rock mask</source>
      <translation>获取岩石掩膜</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="26" />
      <source>Fetch, map, compare</source>
      <translation>获取、制图、比较</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="47" />
      <source>Fetches elevations of an extent onto the project's grid: pixels counted from (0, 0), so that composite, elevation and labels fit without resampling. Only the windows that are needed are read. REMA and ArcticDEM are heights above the WGS 84 ellipsoid, Copernicus above the geoid EGM2008; the raster's metadata says which, in metres. Files that you have already are 'local': a folder, a VRT or a tile index.</source>
      <translation>将某一范围的高程获取到本项目的格网上：像元从 (0, 0) 起计，使合成影像、高程和标签无需重采样即可对齐。只读取所需的窗口。REMA 和 ArcticDEM 是相对 WGS 84 椭球的高程，Copernicus 是相对大地水准面 EGM2008 的高程；栅格的元数据会注明是哪一种，单位为米。您已有的文件为“local”：文件夹、VRT 或瓦片索引。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="48" />
      <source>Fetches one of the rock masks that others have made, from its publisher, a file, a zip, a URL or a WFS: clipped to the extent, geometry repaired, in EPSG:3031, with the fields source, version and class. Johnson: {0} GeoMap: {1} ADD: {2}</source>
      <translation>从发布者、文件、zip、URL 或 WFS 获取他人制作的某一岩石掩膜：按范围裁剪，修复几何，采用 EPSG:3031，含字段 source、version 和 class。Johnson：{0} GeoMap：{1} ADD：{2}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/marker.py" line="124" />
      <source>File for the marks: a new one, or one of before</source>
      <translation>标记文件：新文件，或以前的文件</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="187" />
      <source>File for the marks…</source>
      <translation>标记文件…</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="82" />
      <source>Files</source>
      <translation>文件</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="41" />
      <location filename="../rock_outcrop_plugin/gui/comparison/search_form.py" line="47" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="192" />
      <location filename="../scripts/chains/refine_and_compare.py" line="137" />
      <source>Find disagreements</source>
      <translation>查找不一致处</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="44" />
      <source>Finds the patches where a prediction has rock and a reference has none, or the other way round, and puts a point inside each of the largest ones, with the patch's area and bounds. Look at them in this order and mark who is right: 'Compare masks' takes the marks as ground truth, 'Train a model' and 'Train in stages' as corrections of the labels. Pixels that touch by an edge or a corner are one patch. Where one of the two has no data they do not disagree. Areas are true on the ground.</source>
      <translation>查找预测有岩石而参考没有（或相反）的斑块，并在其中每个最大的斑块内放置一个点，带有该斑块的面积和范围。请按此顺序查看，并标记哪一方正确：“比较掩膜”将标记用作地面真值，“训练模型”和“分阶段训练”将其用作标签的校正。以边或角相接的像元属于同一斑块。两者之一无数据处不算不一致。面积为地面真实面积。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="110" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="51" />
      <source>First day</source>
      <translation>起始日期</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="139" />
      <source>First look</source>
      <translation>预筛选</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="39" />
      <source>First mask to learn from (Burton-Johnson 2016), or any other.</source>
      <translation>用于学习的第一个掩膜（Burton-Johnson 2016），或任意其他掩膜。</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="146" />
      <source>First seed</source>
      <translation>首个种子</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="93" />
      <location filename="../algorithms/setupenvironment.py" line="54" />
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="114" />
      <source>Folder for downloads</source>
      <translation>下载文件夹</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="229" />
      <source>Folder for tiles</source>
      <translation>瓦片文件夹</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="154" />
      <source>Folder for unpacking</source>
      <translation>解压文件夹</translation>
    </message>
    <message>
      <location filename="../algorithms/setupenvironment.py" line="64" />
      <source>Folder of packages</source>
      <translation>软件包文件夹</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="97" />
      <source>For 'local', the path of a folder with GeoTIFFs, a VRT, a raster, or a tile index (GeoPackage or CSV with a field 'location', as gdaltindex makes it).</source>
      <translation>用于“local”：含 GeoTIFF 的文件夹、VRT、栅格或瓦片索引（GeoPackage 或带有“location”字段的 CSV，如 gdaltindex 所生成）的路径。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="27" />
      <source>For an extent anywhere in Antarctica: fetches a Sentinel-2 composite, the elevation and a rock mask, maps rock with a trained model, compares the map with the masks, and lists the largest places where they differ.</source>
      <translation>适用于南极洲任意位置的范围：获取 Sentinel-2 合成影像、高程和岩石掩膜，用训练好的模型对岩石制图，将所得地图与掩膜比较，并列出两者不同的最大地点。</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="143" />
      <source>For files of single bands: added after scaling; -0.1 for those of Sentinel-2 since processing baseline 04.00. Left out: the offset in the file, or 0.</source>
      <translation>用于单波段文件：缩放后加上此值；自处理基线 04.00 起的 Sentinel-2 文件为 -0.1。留空：文件中的偏移量，或 0。</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="136" />
      <source>For files of single bands: stored number times this is reflectance. Left out: the scale in the file, or 0.0001 for integers, or 1.</source>
      <translation>用于单波段文件：存储值乘以此值即为反射率。留空：文件中的缩放系数，整数时为 0.0001，否则为 1。</translation>
    </message>
    <message>
      <location filename="../algorithms/setupenvironment.py" line="68" />
      <source>For machines without the internet: a folder with all packages as wheels, which 'pip download -r' filled elsewhere from the files in the plugin's folder requirements. Left out: pip's own configuration says where they come from.</source>
      <translation>用于没有互联网的机器：一个包含全部软件包 wheel 文件的文件夹，由“pip download -r”在别处根据插件文件夹 requirements 中的文件下载填充。留空：由 pip 自身的配置决定其来源。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="109" />
      <source>For the attribute table. Left out, it is read from the names of files.</source>
      <translation>用于属性表。留空则从文件名读取。</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="29" />
      <source>Freeze the encoder</source>
      <translation>冻结编码器</translation>
    </message>
    <message>
      <location filename="../scripts/chains/map_rock_outcrops.py" line="26" />
      <source>From a Sentinel-2 composite, an elevation model and two imperfect rock masks to a trained model, a 10 m rock mask, its outlines, and a comparison with the masks.</source>
      <translation>从 Sentinel-2 合成影像、高程模型和两个不完善的岩石掩膜，得到训练好的模型、10 m 岩石掩膜、其轮廓，以及与这些掩膜的比较。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="79" />
      <source>GPU memory</source>
      <translation>GPU 内存</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="126" />
      <source>GPUs of this machine (or processes, on a CPU) that train together, each on its part of every batch: give a batch size of at least this number. Several machines: see docs/training.md.</source>
      <translation>本机上共同训练的 GPU 数（或 CPU 上的进程数），各处理每个批次的一部分：请将批大小设为至少等于此数。多台机器：见 docs/training.md。</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="77" />
      <source>Generalised outlines, shifted by up to 35 m, some absent.</source>
      <translation>概化的轮廓，偏移最多 35 m，部分缺失。</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="40" />
      <source>Generate demo data</source>
      <translation>生成演示数据</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/empty_page.py" line="33" />
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="43" />
      <source>Generate demo data…</source>
      <translation>生成演示数据…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="67" />
      <source>Generate the scene</source>
      <translation>生成场景</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_project.py" line="156" />
      <source>Generated, not a real place.</source>
      <translation>生成的，并非真实地点。</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="43" />
      <source>Generates a scene to try everything on: a Sentinel-2 composite and an elevation model of invented Antarctic terrain, the exact truth of where rock is, and three masks with the typical mistakes of Johnson (2016), GeoMap (2023) and ADD (2024). The reflectances follow labelled Sentinel-2 pixels; the terrain and the light are simulated, so scores on it are not scores on Antarctica.</source>
      <translation>生成一个可供试用全部功能的场景：虚构南极地形的 Sentinel-2 合成影像和高程模型、岩石所在位置的精确真值，以及三个带有 Johnson (2016)、GeoMap (2023) 和 ADD (2024) 典型错误的掩膜。反射率依据已标注的 Sentinel-2 像元；地形和光照是模拟的，因此其上的评分并不是南极的评分。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/views.py" line="63" />
      <source>GeoMap</source>
      <translation>GeoMap</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="69" />
      <source>GeoMap (simulated)</source>
      <translation>GeoMap（模拟）</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="42" />
      <source>GeoMap mask</source>
      <translation>GeoMap 掩膜</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="44" />
      <source>GeoMap raster</source>
      <translation>GeoMap 栅格</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="80" />
      <source>GeoMap's units</source>
      <translation>GeoMap 的单元</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/marker.py" line="126" />
      <source>GeoPackage (*.gpkg)</source>
      <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="90" />
      <source>GeoPackage with one layer, called like the product.</source>
      <translation>含一个图层的 GeoPackage，图层名与产品相同。</translation>
    </message>
    <message>
      <location filename="../algorithms/vectorizemask.py" line="67" />
      <source>GeoPackage with the layer 'outlines'.</source>
      <translation>含图层“outlines”的 GeoPackage。</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="160" />
      <source>GeoPackage with the layer 'outlines'. Left out: no outlines.</source>
      <translation>含图层“outlines”的 GeoPackage。留空：不输出轮廓。</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="65" />
      <source>GeoPackage with the layer 'tiles'. Edit its split to hold back other tiles.</source>
      <translation>含图层“tiles”的 GeoPackage。编辑其划分（split）可保留其他瓦片不参与训练。</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="85" />
      <source>GeoPackage with the point layer 'disagreements', the largest patch first: rank, reference, kind, area in m², pixels, and the patch's bounds.</source>
      <translation>含点图层“disagreements”的 GeoPackage，最大的斑块在最前：排名、参考、类型、面积（m²）、像元数以及斑块的范围。</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="79" />
      <source>GeoTIFF, 0 to 1, nodata -9999, on the composite's grid.</source>
      <translation>GeoTIFF，0 到 1，无数据值 -9999，采用合成影像的格网。</translation>
    </message>
    <message>
      <location filename="../algorithms/mergelabels.py" line="65" />
      <source>GeoTIFF, 0 to 1, nodata -9999.</source>
      <translation>GeoTIFF，0 到 1，无数据值 -9999。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="79" />
      <source>GeoTIFF, 1 rock, 0 other, nodata value 255.</source>
      <translation>GeoTIFF，1 为岩石，0 为其他，无数据值 255。</translation>
    </message>
    <message>
      <location filename="../algorithms/slope.py" line="55" />
      <source>GeoTIFF, degrees, nodata -9999.</source>
      <translation>GeoTIFF，单位为度，无数据值 -9999。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="90" />
      <source>GeoTIFF, metres, nodata -9999.</source>
      <translation>GeoTIFF，单位为米，无数据值 -9999。</translation>
    </message>
    <message>
      <location filename="../algorithms/slope.py" line="47" />
      <source>Give pixels at the edge and beside missing data a slope too: a missing neighbour takes the pixel's own elevation.</source>
      <translation>为边缘以及缺失数据旁的像元也计算坡度：缺失的邻元取该像元自身的高程。</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="115" />
      <source>Given, the map is made block by block and each finished block kept there: after an interruption the same call goes on where it was. Left out with a Dask scheduler: a folder beside the output. Left out without one: no blocks.</source>
      <translation>若提供，则逐块制图，并将每个完成的分块保存在此处：中断后，相同的调用会从中断处继续。使用 Dask 调度器而留空：输出旁的文件夹。不使用调度器而留空：不分块。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="184" />
      <source>Go on after a mark</source>
      <translation>标记后转到下一处</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="115" />
      <location filename="../algorithms/compare.py" line="120" />
      <location filename="../scripts/chains/inputs.py" line="58" />
      <source>Ground truth</source>
      <translation>地面真值</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="248" />
      <source>Group dropout</source>
      <translation>分组丢弃（dropout）</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="63" />
      <source>Grows a random forest on single pixels of the training tiles, from the same channels and labels as a network, finds its threshold on the validation tiles by the same rule, and maps the whole composite. It takes minutes on a CPU. Use it first: where a network is not better, it does not pay. A pixel with a label between 0 and 1 counts for both sides. The forest is not kept; the same seed grows the same one again. Breiman (2001), Random forests, Machine Learning 45.</source>
      <translation>用与网络相同的通道和标签，在训练瓦片的单个像元上生成随机森林，按相同规则在验证瓦片上确定其阈值，并对整个合成影像制图。在 CPU 上只需几分钟。请先使用它：若网络并不更好，就不值得使用网络。标签介于 0 和 1 之间的像元同时计入两类。森林不予保存；相同的种子会再次生成相同的森林。Breiman (2001), Random forests, Machine Learning 45.</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="244" />
      <location filename="../algorithms/compare.py" line="113" />
      <location filename="../algorithms/forestbaseline.py" line="179" />
      <location filename="../algorithms/setupenvironment.py" line="116" />
      <location filename="../algorithms/train.py" line="283" />
      <source>HTML report (*.html)</source>
      <translation>HTML 报告 (*.html)</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="74" />
      <source>Height in metres; the sea is nodata.</source>
      <translation>高程（米）；海洋为无数据。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="120" />
      <source>Heights refer to</source>
      <translation>高程基准</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/dock.py" line="98" />
      <source>Help</source>
      <translation>帮助</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="147" />
      <source>How far the model's answers are apart, in per cent. 255 nodata.</source>
      <translation>模型的各结果相差多少，以百分点计。255 为无数据。</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="89" />
      <source>How far the model's two networks, teacher and student, are apart, in per cent of probability; with test-time augmentation the range of all their answers. 255 nodata. Not for ONNX, which holds the teacher only.</source>
      <translation>模型的两个网络（教师和学生）相差多少，以概率百分点计；启用测试时增强时为其所有结果的极差。255 为无数据。不适用于 ONNX，因为其中只有教师。</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="203" />
      <source>How many crops of each tile an epoch holds. Left out: as many as fit a tile.</source>
      <translation>一个轮次中每个瓦片的裁剪数。留空：一个瓦片能容纳多少就取多少。</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="122" />
      <source>How many pixels are drawn at random from all training tiles together.</source>
      <translation>从全部训练瓦片中总共随机抽取多少像元。</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="135" />
      <source>How many tiles calibrate, and how many measure, at most.</source>
      <translation>最多用多少瓦片校准，以及最多用多少瓦片测量。</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="254" />
      <source>How often a sample lacks the spectral or the topographic channels, in part or altogether, so that the model can map from topography alone where there is no composite. 0: never. Left out: the recipe's, 0.15 for rock.</source>
      <translation>样本缺少部分或全部光谱通道或地形通道的频率，使模型在没有合成影像处能仅凭地形制图。0：从不。留空：使用配方的值，rock 为 0.15。</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="142" />
      <source>How often everything is trained, each time from other random numbers.</source>
      <translation>全部训练重复多少次，每次使用不同的随机数。</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="293" />
      <source>How the training ended</source>
      <translation>训练如何结束</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="175" />
      <source>How well map and masks agree, in numbers and pictures.</source>
      <translation>地图与掩膜的一致程度，以数字和图片表示。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/example_tiles.py" line="33" />
      <source>Image</source>
      <translation>影像</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="74" />
      <source>Importing every package</source>
      <translation>正在导入所有软件包</translation>
    </message>
    <message>
      <location filename="../scripts/chains/steps.py" line="54" />
      <source>In degrees, after Horn: steep ground holds little snow.</source>
      <translation>单位为度，按 Horn 的方法：陡坡上积雪少。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/state_row.py" line="31" />
      <source>In progress</source>
      <translation>进行中</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="119" />
      <source>In the second stage the first one's predictions correct the labels.</source>
      <translation>在第二阶段，由第一阶段的预测校正标签。</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="172" />
      <source>Initial model</source>
      <translation>初始模型</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="181" />
      <source>Input {0}: {1}</source>
      <translation>输入 {0}：{1}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="62" />
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="171" />
      <source>Install</source>
      <translation>安装</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="171" />
      <source>Install again</source>
      <translation>重新安装</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="201" />
      <source>Install for:</source>
      <translation>安装用于：</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="194" />
      <source>Install from a folder</source>
      <translation>从文件夹安装</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="64" />
      <source>Install from a folder…</source>
      <translation>从文件夹安装…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="188" />
      <source>Install into another folder</source>
      <translation>安装到其他文件夹</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="63" />
      <source>Install into another folder…</source>
      <translation>安装到其他文件夹…</translation>
    </message>
    <message>
      <location filename="../algorithms/setupenvironment.py" line="33" />
      <source>Installs what training and prediction need (PyTorch, rasterio and others) into a Python environment of its own, beside QGIS and without touching it. It needs the internet, or a pip configuration that points to a local index, and about 2 GB of disk (8 GB with CUDA). An environment that is complete is left as it is.</source>
      <translation>将训练和预测所需的软件（PyTorch、rasterio 等）安装到独立的 Python 环境中，与 QGIS 并存且不改动 QGIS。需要互联网，或指向本地索引的 pip 配置，以及约 2 GB 磁盘空间（使用 CUDA 时为 8 GB）。已完整的环境保持不变。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="150" />
      <source>Invented Antarctic terrain with a composite, elevations, the exact truth and three masks with the mistakes of Johnson, GeoMap and ADD.</source>
      <translation>虚构的南极地形，含合成影像、高程、精确的真值，以及三个带有 Johnson、GeoMap 和 ADD 典型错误的掩膜。</translation>
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
      <translation>验证瓦片上的 IoU</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="132" />
      <source>IoU {iou:.2f}, {date}, {recipe}</source>
      <translation>IoU {iou:.2f}，{date}，{recipe}</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="91" />
      <source>It costs nothing: the numbers are those of the training.</source>
      <translation>没有额外代价：这些数字即训练所得。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="158" />
      <source>It covers all years, and one number says how clear a pixel is.</source>
      <translation>它涵盖所有年份，并用一个数表示像元的晴空程度。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="62" />
      <source>It ended without a word before its first epoch was finished.</source>
      <translation>在第一个轮次完成之前已无声无息地结束。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="57" />
      <source>It ended without a word, as when the computer was switched off. Resume goes on from the last epoch that was finished.</source>
      <translation>已无声无息地结束，例如计算机被关闭。“继续”会从最后完成的轮次接着进行。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="106" />
      <source>It fits whichever file is given.</source>
      <translation>无论给出哪种文件都适用。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="114" />
      <source>It gained 0 to 0.006 of IoU in trials, for 4 times the time.</source>
      <translation>在试验中 IoU 提高 0 到 0.006，耗时为 4 倍。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="153" />
      <source>It is the elevation of the published method.</source>
      <translation>它是已发表方法所用的高程。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="202" />
      <source>It is the smallest download.</source>
      <translation>它的下载量最小。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="164" />
      <source>It leaves more than half of a project's quota of 40 to others.</source>
      <translation>它将项目配额 40 的一半以上留给他人。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="179" />
      <source>It lies between half a pixel of rock and clean snow.</source>
      <translation>它介于半个像元的岩石与洁净雪面之间。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="57" />
      <source>It maps rock as it does best here; rock-published is the paper's way.</source>
      <translation>它在此处的岩石制图效果最好；rock-published 是论文的方法。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="117" />
      <source>It pays only where rock is rare, and may lose a little of it.</source>
      <translation>只有在岩石稀少处才划算，且可能丢失少量岩石。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="219" />
      <source>It says what the page is; without text there is no title.</source>
      <translation>说明页面的内容；没有文字则没有标题。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_state.py" line="67" />
      <source>It works, but was made for another version of the plugin. Install again.</source>
      <translation>可以使用，但它是为插件的另一版本制作的。请重新安装。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="152" />
      <source>Its servers compute the median: little comes over the net.</source>
      <translation>其服务器计算中位数：网络传输量小。</translation>
    </message>
    <message>
      <location filename="../algorithms/earth_engine_parameters.py" line="35" />
      <source>JSON key (*.json)</source>
      <translation>JSON 密钥 (*.json)</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/views.py" line="62" />
      <source>Johnson</source>
      <translation>Johnson</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="68" />
      <source>Johnson (simulated)</source>
      <translation>Johnson（模拟）</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="38" />
      <source>Johnson mask</source>
      <translation>Johnson 掩膜</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="44" />
      <source>Johnson raster</source>
      <translation>Johnson 栅格</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="278" />
      <source>Keeps everything of the run. Left out: a folder in your QGIS profile.</source>
      <translation>保存本次运行的全部内容。留空：QGIS 配置文件夹中的一个文件夹。</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="143" />
      <source>Keeps finished blocks. Give the same folder again to go on. Left out: a folder in your QGIS profile.</source>
      <translation>保存已完成的分块。再次指定同一文件夹即可继续。留空：QGIS 配置文件夹中的一个文件夹。</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="237" />
      <source>Keeps what is finished, with all models and masks. Give the same folder again to go on, also with more seeds or parts. Left out: a folder in your QGIS profile.</source>
      <translation>保存已完成的内容，包括所有模型和掩膜。再次指定同一文件夹即可继续，也可增加种子或组成部分。留空：QGIS 配置文件夹中的一个文件夹。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="231" />
      <source>Keeps what was fetched until the composite is finished. Left out: a folder in your QGIS profile.</source>
      <translation>在合成影像完成之前保存已获取的内容。留空：QGIS 配置文件夹中的一个文件夹。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="223" />
      <source>Key: {0}</source>
      <translation>快捷键：{0}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_state.py" line="88" />
      <source>Known once the environment is ready.</source>
      <translation>环境就绪后即可得知。</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="110" />
      <location filename="../algorithms/forestbaseline.py" line="90" />
      <location filename="../algorithms/tilegrid.py" line="58" />
      <location filename="../algorithms/train.py" line="117" />
      <location filename="../rock_outcrop_plugin/gui/training/example_tiles.py" line="33" />
      <source>Label</source>
      <translation>标签</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="72" />
      <source>Label the selected tiles of this index only. Left out: the whole composite.</source>
      <translation>仅为此索引中选用的瓦片生成标签。留空：整个合成影像。</translation>
    </message>
    <message>
      <location filename="../algorithms/mergelabels.py" line="49" />
      <source>Labels</source>
      <translation>标签</translation>
    </message>
    <message>
      <location filename="../algorithms/selftrain.py" line="92" />
      <source>Labels of the first stage</source>
      <translation>第一阶段的标签</translation>
    </message>
    <message>
      <location filename="../scripts/chains/map_rock_outcrops.py" line="58" />
      <location filename="../scripts/chains/train_from_references.py" line="61" />
      <source>Labels, network, better labels, network again: the most stable one is kept.</source>
      <translation>标签、网络、更好的标签、再次训练网络：保留最稳定的一个。</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="103" />
      <source>Largest NDSI</source>
      <translation>最大 NDSI</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="111" />
      <source>Largest NDWI</source>
      <translation>最大 NDWI</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="135" />
      <source>Largest blue reflectance in shade</source>
      <translation>阴影中的最大蓝光反射率</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="126" />
      <source>Largest blue reflectance in sun</source>
      <translation>阳光下的最大蓝光反射率</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="129" />
      <source>Largest depth</source>
      <translation>最大深度</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="61" />
      <source>Largest gradient</source>
      <translation>最大梯度</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="114" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="55" />
      <source>Last day</source>
      <translation>结束日期</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="98" />
      <location filename="../rock_outcrop_plugin/gui/comparison/cursor_table.py" line="141" />
      <source>Layer</source>
      <translation>图层</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/view_pane.py" line="99" />
      <source>Layers</source>
      <translation>图层</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="39" />
      <source>Lays tiles over the composite, measures how much rock and data each holds, and picks those to train on: all with a rock pixel, ranked by their share of rock, at most as many as wanted. A part of them, evenly over all shares of rock, is held back for validation. No pixel is copied: the training reads the rasters tile by tile.</source>
      <translation>在合成影像上铺设瓦片，测量每个瓦片含多少岩石和数据，并选出用于训练的瓦片：所有含岩石像元的瓦片，按岩石占比排序，数量不超过所需上限。其中一部分均匀覆盖各种岩石占比，留作验证。不复制任何像元：训练时逐瓦片读取栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="182" />
      <location filename="../algorithms/train.py" line="146" />
      <location filename="../scripts/chains/inputs.py" line="98" />
      <location filename="../scripts/chains/refine_and_compare.py" line="61" />
      <source>Learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="197" />
      <location filename="../algorithms/train.py" line="264" />
      <source>Learning rate schedule</source>
      <translation>学习率调度</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="97" />
      <location filename="../algorithms/mapregion.py" line="126" />
      <location filename="../algorithms/vectorizemask.py" line="52" />
      <source>Least area in m²</source>
      <translation>最小面积（m²）</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="139" />
      <source>Least elevation of the sun in degrees</source>
      <translation>最小太阳高度角（度）</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="136" />
      <source>Least pixels in a leaf</source>
      <translation>叶节点的最少像元数</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="118" />
      <source>Least ratio of B11 to B02</source>
      <translation>B11 与 B02 的最小比值</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="113" />
      <source>Least share of valid pixels</source>
      <translation>有效像元的最小占比</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="62" />
      <source>Leave out clouds</source>
      <translation>剔除云</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="138" />
      <source>Leaves average over wrong labels: one of 100 pixels knows its share of rock to within 0.05. 1 learns every mistake of the masks by heart.</source>
      <translation>叶节点会对错误标签取平均：含 100 个像元的叶节点所得岩石占比误差不超过 0.05。设为 1 则会死记掩膜的每个错误。</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="144" />
      <source>Leaves out what cannot be rock: such pixels get probability 0 without asking the network, which is several times faster where rock is rare. spectral: by a very permissive spectral rule; coarse: by the network itself at a quarter of the resolution. The log says how many pixels were left out.</source>
      <translation>排除不可能是岩石的像元：这些像元不经网络即得到概率 0，在岩石稀少处可快数倍。spectral：用非常宽松的光谱规则；coarse：由网络本身以四分之一分辨率判断。日志会说明排除了多少像元。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="193" />
      <source>Left out for every source but 'local'.</source>
      <translation>除“local”外的所有来源均留空。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="209" />
      <source>Left out, as the composite: nothing is measured.</source>
      <translation>留空（合成影像也留空时）：不进行测量。</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="87" />
      <source>Left out, from the elevation. Else: {0}</source>
      <translation>留空则由高程推算。否则：{0}</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="123" />
      <source>Left out: AREA, or all north of the southern limit.</source>
      <translation>留空：AREA，或南界以北的全部。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="124" />
      <source>Left out: EXTENT, or all north of the southern limit.</source>
      <translation>留空：EXTENT，或南界以北的全部。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="192" />
      <source>Left out: Google's own.</source>
      <translation>留空：Google 自身的端点。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="196" />
      <source>Left out: INPUTS says which files.</source>
      <translation>留空：由 INPUTS 指定文件。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="195" />
      <source>Left out: INPUT_FOLDER says where the scenes are.</source>
      <translation>留空：由 INPUT_FOLDER 指定影像的位置。</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="251" />
      <location filename="../algorithms/train.py" line="290" />
      <source>Left out: a file in the run folder.</source>
      <translation>留空：运行文件夹中的一个文件。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="65" />
      <source>Left out: all of the reference raster, or of the polygons without one.</source>
      <translation>留空：整个参考栅格；没有参考栅格时为全部多边形。</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="103" />
      <source>Left out: all that the scenes cover.</source>
      <translation>留空：影像覆盖的全部范围。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="65" />
      <source>Left out: as many as fit a tile.</source>
      <translation>留空：一个瓦片能容纳多少就取多少。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="194" />
      <source>Left out: bands are found by their names.</source>
      <translation>留空：按名称识别波段。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="206" />
      <location filename="../algorithms/help/defaults.py" line="207" />
      <source>Left out: it is not compared with.</source>
      <translation>留空：不与其比较。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="187" />
      <location filename="../algorithms/help/defaults.py" line="217" />
      <source>Left out: it is not written.</source>
      <translation>留空：不写出。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="215" />
      <source>Left out: maps have a plain ground.</source>
      <translation>留空：地图使用纯色底。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="216" />
      <source>Left out: no map shows it.</source>
      <translation>留空：没有地图显示它。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="208" />
      <source>Left out: nothing is measured, and int8 is not possible.</source>
      <translation>留空：不进行测量，且无法使用 int8。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="203" />
      <source>Left out: only the fetched masks are compared with.</source>
      <translation>留空：仅与获取的掩膜比较。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="144" />
      <source>Left out: outcrops get their area only.</source>
      <translation>留空：露头仅带有面积。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="201" />
      <source>Left out: pixels with reflectance count as valid.</source>
      <translation>留空：有反射率的像元即为有效。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="55" />
      <source>Left out: random weights, as published.</source>
      <translation>留空：随机权重，如已发表的方法。</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="107" />
      <source>Left out: that of most scenes, for Sentinel-2 its UTM zone, so that the 10 m bands are not resampled. EPSG:3031 is that of REMA and of the published method.</source>
      <translation>留空：多数影像所用的坐标系，对 Sentinel-2 即其 UTM 带，使 10 m 波段无需重采样。EPSG:3031 是 REMA 和已发表方法所用的坐标系。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="167" />
      <source>Left out: the beginning of the archive.</source>
      <translation>留空：存档的起始日期。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="198" />
      <source>Left out: the elevation alone is mapped from, if the model can.</source>
      <translation>留空：如果模型具备此能力，则仅凭高程制图。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="70" />
      <source>Left out: the labels are taken as they are.</source>
      <translation>留空：标签按原样使用。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="197" />
      <source>Left out: the masks are shown on a plain ground.</source>
      <translation>留空：掩膜显示在纯色底上。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="142" />
      <source>Left out: the prediction is compared with the references only.</source>
      <translation>留空：预测仅与参考比较。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="191" />
      <location filename="../algorithms/help/defaults.py" line="204" />
      <source>Left out: the product's own server.</source>
      <translation>留空：该产品自身的服务器。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="205" />
      <source>Left out: the publisher's own file.</source>
      <translation>留空：发布者自身的文件。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="66" />
      <source>Left out: the recipe's, 10.</source>
      <translation>留空：使用配方的值 10。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="94" />
      <source>Left out: the recipe's.</source>
      <translation>留空：使用配方的值。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="186" />
      <source>Left out: the source's own.</source>
      <translation>留空：来源自身的地址。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="143" />
      <source>Left out: the whole area, in tiles of the recipe's size.</source>
      <translation>留空：整个区域，瓦片大小取配方的值。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="168" />
      <source>Left out: today.</source>
      <translation>留空：今天。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="51" />
      <source>Left out: whole tiles, as published, or 64 where an epoch of whole tiles would have fewer than 50 batches.</source>
      <translation>留空：使用整个瓦片，如已发表的方法；若整瓦片的一个轮次不足 50 个批次，则为 64。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="163" />
      <source>Level</source>
      <translation>处理级别</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="71" />
      <source>Lines and texts stay sharp; rasters get the resolution.</source>
      <translation>线条和文字保持清晰；栅格采用该分辨率。</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="114" />
      <source>Loading processes</source>
      <translation>加载进程数</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="96" />
      <source>Local files</source>
      <translation>本地文件</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/log_view.py" line="24" />
      <location filename="../rock_outcrop_plugin/gui/welcome/log_view.py" line="31" />
      <source>Log</source>
      <translation>日志</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/model_search.py" line="19" />
      <source>Looking for models</source>
      <translation>正在查找模型</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="76" />
      <source>Looking for models…</source>
      <translation>正在查找模型…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="305" />
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="88" />
      <source>Loss of IoU, against the label or else the float32 mask</source>
      <translation>IoU 的下降（相对于标签，否则相对于 float32 掩膜）</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="174" />
      <source>Made by {0}, Rock Outcrop {1}, {2}.</source>
      <translation>由 {0}、Rock Outcrop {1} 于 {2} 制作。</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="55" />
      <source>Made for another version</source>
      <translation>为另一版本制作</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_project.py" line="141" />
      <source>Made with Rock Outcrop {0} and QGIS {1} on {2}.</source>
      <translation>由 Rock Outcrop {0} 和 QGIS {1} 于 {2} 制作。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="44" />
      <source>Main map</source>
      <translation>主地图</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="46" />
      <source>Make pseudo-labels</source>
      <translation>生成伪标签</translation>
    </message>
    <message>
      <location filename="../scripts/chains/steps.py" line="66" />
      <source>Make the tile grid</source>
      <translation>制作瓦片格网</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="52" />
      <source>Makes a page to print: two or four maps of the same place, each with its own layers (prediction, references, agreement, composite), with legend, scale bar, meridians and parallels, the direction of north, and the sources with their licences. In a project the layout is added too, to be edited; the maps follow the first one. It needs no project and no window.</source>
      <translation>制作用于打印的页面：同一地点的两幅或四幅地图，各有自己的图层（预测、参考、一致性、合成影像），并带有图例、比例尺、经纬线、指北方向，以及数据来源及其许可。在项目中还会添加该布局以供编辑；各地图跟随第一幅地图。无需项目和窗口。</translation>
    </message>
    <message>
      <location filename="../algorithms/signinearthengine.py" line="29" />
      <source>Makes sure that Earth Engine computes for you, or says what is missing: credentials, a project, a permission, a connection. Where nobody is signed in, Google's own page opens in the browser; what it grants is stored where Earth Engine's Python package looks for it (.config/earthengine in your home folder, readable by you only), not in QGIS, its project or its history.</source>
      <translation>确认 Earth Engine 可为您计算，或说明缺少什么：凭据、项目、权限或连接。若无人登录，会在浏览器中打开 Google 自己的页面；其授权保存在 Earth Engine 的 Python 包查找的位置（您主文件夹中的 .config/earthengine，仅您可读），而不在 QGIS、其工程或其历史记录中。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="55" />
      <source>Makes the composite that 'Train a model' and 'Predict rock' need, of any extent north of 82.7° S: the median of all clear Sentinel-2 pixels of the chosen days, in six bands, on the grid of 10 m counted from (0, 0). Earth Engine computes it on its servers (with a free account: 'Sign in to Earth Engine'); from a STAC API, without an account, the scenes are read and the median is computed here. The log first says how much will be fetched. Whatever interrupts it: run it again with the same parameters and only what is missing is fetched.</source>
      <translation>为 82.7° S 以北的任意范围制作“训练模型”和“预测岩石”所需的合成影像：所选日期内全部晴空 Sentinel-2 像元的中位数，六个波段，采用从 (0, 0) 起计的 10 m 格网。Earth Engine 在其服务器上计算（使用免费账号：“登录 Earth Engine”）；使用 STAC API 时无需账号，影像会被读取并在本机计算中位数。日志首先说明将获取多少数据。无论因何中断：用相同参数再次运行，只会获取缺少的部分。</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="59" />
      <source>Map a region</source>
      <translation>区域制图</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="114" />
      <source>Map gaps from topography alone</source>
      <translation>仅凭地形填补空缺</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="69" />
      <source>Map its rock outcrops…</source>
      <translation>对其岩石露头制图…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/view_pane.py" line="55" />
      <source>Map of view {0}</source>
      <translation>视图 {0} 的地图</translation>
    </message>
    <message>
      <location filename="../scripts/chains/map_rock_outcrops.py" line="25" />
      <source>Map rock outcrops</source>
      <translation>岩石露头制图</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="48" />
      <source>Map rock outcrops…</source>
      <translation>岩石露头制图…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/view_pane.py" line="98" />
      <source>Map themes</source>
      <translation>地图主题</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="163" />
      <source>Mapped by the model {0}.</source>
      <translation>由模型 {0} 制图。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/dock.py" line="75" />
      <source>Maps bare rock from a Sentinel-2 composite, elevations and the rock masks that exist, and shows where the new mask differs from them.</source>
      <translation>利用 Sentinel-2 合成影像、高程和现有的岩石掩膜对裸露岩石制图，并显示新掩膜与这些掩膜的不同之处。</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="39" />
      <source>Maps rock by fixed thresholds on reflectance, without labels and training: in sun what is neither snow (NDSI) nor water (NDWI) nor bright in blue, in shade what is dark in blue and no water. Use it to see whether a network pays. After Burton-Johnson et al. (2016), An automated methodology for differentiating rock from snow, clouds and sea in Antarctica from Landsat 8 imagery, The Cryosphere 10, 1665-1677, carried over to surface reflectance of Sentinel-2: Landsat's bands 2, 3, 5 and 6 are B02, B03, B08 and B11. Sentinel-2 has no thermal band: a limit on blue and the ratio of B11 to blue replace it. The published coast mask is replaced by an elevation model without data on the sea.</source>
      <translation>用反射率的固定阈值对岩石制图，无需标签和训练：阳光下取既非雪（NDSI）又非水（NDWI）且蓝光不亮者，阴影中取蓝光暗且非水者。可用它判断网络是否值得使用。方法依据 Burton-Johnson et al. (2016), An automated methodology for differentiating rock from snow, clouds and sea in Antarctica from Landsat 8 imagery, The Cryosphere 10, 1665-1677，并移用到 Sentinel-2 的地表反射率：Landsat 的波段 2、3、5、6 对应 B02、B03、B08 和 B11。Sentinel-2 没有热红外波段：以蓝光的上限以及 B11 与蓝光的比值代替。已发表的海岸掩膜由在海上无数据的高程模型代替。</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="62" />
      <source>Maps rock in a region of any size, up to all of Antarctica: an extent, polygons, or all that the inputs cover. The inputs are rasters or tile indexes of many files. Blocks with a valid elevation are predicted one after the other, or by the workers of a Dask scheduler, then joined to one probability and one mask, and outlined. Whatever interrupts it: run it again with the same run folder and it goes on where it was.</source>
      <translation>对任意大小的区域进行岩石制图，直至整个南极洲：一个范围、若干多边形，或输入覆盖的全部。输入为栅格，或由许多文件组成的瓦片索引。具有有效高程的分块依次预测，或由 Dask 调度器的工作进程预测，然后拼接为一个概率栅格和一个掩膜，并勾出轮廓。无论因何中断：用同一运行文件夹再次运行，即从中断处继续。</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="52" />
      <source>Maps rock with a trained model, on rasters of any size: they are read, predicted and written piece by piece. The model's card says which channels, scaling, overlap and threshold belong to it; rasters that do not match are refused. Where an input has no data the output has none: nodata never becomes 'no rock'. Gaps of the composite are mapped from topography alone where the model has learnt to; 'quality' says where.</source>
      <translation>用训练好的模型在任意大小的栅格上对岩石制图：栅格逐块读取、预测和写出。模型卡说明该模型使用哪些通道、缩放、重叠和阈值；不匹配的栅格会被拒绝。输入无数据处，输出也无数据：无数据绝不会变成“非岩石”。若模型已学会，合成影像的空缺仅凭地形制图；“质量”会标明位置。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/marker.py" line="151" />
      <source>Mark here: {0}</source>
      <translation>在此处标记：{0}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="161" />
      <source>Marked: {0}</source>
      <translation>已标记：{0}</translation>
    </message>
    <message>
      <location filename="../algorithms/products.py" line="59" />
      <location filename="../rock_outcrop_plugin/gui/comparison/marks.py" line="211" />
      <source>Marks</source>
      <translation>标记</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="165" />
      <source>Marks: {rock} rock, {other} not rock, {unsure} unsure</source>
      <translation>标记：{rock} 个岩石，{other} 个非岩石，{unsure} 个不确定</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="111" />
      <source>Mask or merged label, 0 to 1: the loss of IoU is against it. Left out: against the mask in float32.</source>
      <translation>掩膜或合并后的标签，0 到 1：IoU 的下降相对于它计算。留空：相对于 float32 的掩膜。</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="34" />
      <source>Masks</source>
      <translation>掩膜</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="78" />
      <source>Masks of your own to compare with as well.</source>
      <translation>还可与您自己的掩膜比较。</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="97" />
      <source>Masks to compare with, polygons or rasters, drawn as outlines: Johnson blue, GeoMap green, ADD orange, others in colours of their own.</source>
      <translation>用于比较的掩膜，多边形或栅格，绘制为轮廓：Johnson 为蓝色，GeoMap 为绿色，ADD 为橙色，其他各用自己的颜色。</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="75" />
      <location filename="../algorithms/disagreements.py" line="62" />
      <source>Masks to compare with: polygons, or rasters with 1 for rock.</source>
      <translation>用于比较的掩膜：多边形，或以 1 表示岩石的栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="253" />
      <source>Mean IoU of the full method</source>
      <translation>完整方法的平均 IoU</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="130" />
      <source>Mean probability over mirror images: flips asks 4 times, dihedral (with quarter turns) 8 times, and takes as many times longer.</source>
      <translation>对镜像结果取平均概率：flips 询问 4 次，dihedral（含四分之一旋转）询问 8 次，耗时也相应增加。</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="155" />
      <source>Median reflectance of the clear pixels of many scenes.</source>
      <translation>多景影像中晴空像元反射率的中位数。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="78" />
      <source>Memory</source>
      <translation>内存</translation>
    </message>
    <message>
      <location filename="../algorithms/mergelabels.py" line="36" />
      <location filename="../scripts/chains/steps.py" line="40" />
      <source>Merge labels</source>
      <translation>合并标签</translation>
    </message>
    <message>
      <location filename="../scripts/chains/steps.py" line="43" />
      <source>Merged label</source>
      <translation>合并后的标签</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="91" />
      <location filename="../algorithms/train.py" line="118" />
      <source>Merged masks: 0 to 1, how sure the masks are that a pixel is rock.</source>
      <translation>合并后的掩膜：0 到 1，表示各掩膜对像元为岩石的把握程度。</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="49" />
      <source>Merges imperfect masks with the confident predictions of a trained model (the teacher) into one soft label, to train the next network on. The published second stage takes 0.25 Johnson, 0.25 GeoMap and 0.5 teacher. 'Train in stages' does this by itself; this algorithm is for stages that you want to look at or change. Where the model has no data the masks count alone.</source>
      <translation>将不完善的掩膜与训练好的模型（教师）的高置信预测合并为一个软标签，用于训练下一个网络。已发表的第二阶段取 0.25 Johnson、0.25 GeoMap 和 0.5 教师。“分阶段训练”会自动完成这一步；本算法用于您想查看或修改的阶段。模型无数据处只计入掩膜。</translation>
    </message>
    <message>
      <location filename="../algorithms/mergelabels.py" line="39" />
      <source>Merges imperfect rock masks into one soft label, their weighted mean from 0 to 1, to train on. The published method merges Johnson and GeoMap half and half, and later 0.25 Johnson, 0.25 GeoMap and 0.5 pseudo-labels. Where a mask has no data the others count alone.</source>
      <translation>将不完善的岩石掩膜合并为一个用于训练的软标签，即 0 到 1 的加权平均。已发表的方法先将 Johnson 和 GeoMap 各半合并，随后为 0.25 Johnson、0.25 GeoMap 和 0.5 伪标签。某个掩膜无数据处只计入其他掩膜。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="31" />
      <source>Metres, such as REMA.</source>
      <translation>以米为单位，例如 REMA。</translation>
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
      <translation>模型</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="281" />
      <source>Model (*.safetensors)</source>
      <translation>模型 (*.safetensors)</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="81" />
      <location filename="../algorithms/train.py" line="282" />
      <location filename="../scripts/chains/map_rock_outcrops.py" line="75" />
      <location filename="../scripts/chains/refine_and_compare.py" line="96" />
      <location filename="../scripts/chains/train_from_references.py" line="65" />
      <source>Model as ONNX</source>
      <translation>ONNX 模型文件</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_project.py" line="154" />
      <source>Model {0}, SHA-256 {1}.</source>
      <translation>模型 {0}，SHA-256 {1}。</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="177" />
      <source>Model: {0}, SHA-256 {1}.</source>
      <translation>模型：{0}，SHA-256 {1}。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="42" />
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="45" />
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="125" />
      <source>Models folder</source>
      <translation>模型文件夹</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="53" />
      <source>Models folder…</source>
      <translation>模型文件夹…</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="118" />
      <source>Months</source>
      <translation>月份</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="119" />
      <source>Months of every year, 1 to 12, with commas between. The austral summer by default: the sun is high, and little of the rock is under seasonal snow.</source>
      <translation>每年的月份，1 到 12，以英文逗号分隔。默认为南半球夏季：太阳高，被季节性积雪覆盖的岩石少。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="74" />
      <source>More references</source>
      <translation>更多参考</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="136" />
      <source>More than anybody looks at one by one; the largest come first.</source>
      <translation>已多于任何人逐个查看的数量；最大的排在最前。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="94" />
      <source>More than one pays only on a machine with several GPUs.</source>
      <translation>只有在具有多个 GPU 的机器上，大于 1 才划算。</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="116" />
      <source>More trees are smoother and slower; beyond 100 little changes.</source>
      <translation>树越多结果越平滑，但也越慢；超过 100 后变化很小。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="128" />
      <source>Most cloud in %</source>
      <translation>最大云量（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="133" />
      <source>Most tiles</source>
      <translation>最多瓦片数</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/cursor_table.py" line="52" />
      <source>Move the cursor over a map.</source>
      <translation>将光标移到地图上。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_state.py" line="75" />
      <source>NVIDIA GPU (CUDA): the published network can be trained here.</source>
      <translation>NVIDIA GPU（CUDA）：可在此训练已发表的网络。</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="83" />
      <source>Name of the layout</source>
      <translation>布局名称</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/state_row.py" line="33" />
      <source>Needs attention</source>
      <translation>需要注意</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="28" />
      <source>Network</source>
      <translation>网络</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="29" />
      <source>Network options…</source>
      <translation>网络选项…</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="168" />
      <location filename="../algorithms/train.py" line="124" />
      <location filename="../scripts/chains/inputs.py" line="85" />
      <source>Network width</source>
      <translation>网络宽度</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="170" />
      <source>Next disagreement (D)</source>
      <translation>下一个不一致处 (D)</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="145" />
      <source>Nine tiles are enough to split for training and testing.</source>
      <translation>九个瓦片足以划分为训练和测试。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="80" />
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="126" />
      <source>No epoch has ended yet.</source>
      <translation>尚无轮次结束。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/install_advice.py" line="30" />
      <source>No internet: the package index cannot be reached. Let a colleague with internet fill a folder with the packages and press 'Install from a folder…', or press 'Use an existing Python…' if this machine has one with the packages.</source>
      <translation>没有互联网：无法访问软件包索引。请让有互联网的同事将软件包放入一个文件夹，然后按“从文件夹安装…”；若本机已有包含这些软件包的 Python，请按“使用现有的 Python…”。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="122" />
      <source>No marks yet.</source>
      <translation>尚无标记。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="116" />
      <source>None yet: train one, or choose a folder that has some.</source>
      <translation>尚无模型：请训练一个，或选择包含模型的文件夹。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/state_row.py" line="29" />
      <source>Not known yet</source>
      <translation>尚不清楚</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="211" />
      <source>Not rock</source>
      <translation>非岩石</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="52" />
      <source>Not signed in. Needed only to fetch composites from Earth Engine.</source>
      <translation>未登录。仅在从 Earth Engine 获取合成影像时需要。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="134" />
      <source>Nothing is held back unasked: the published split has two parts.</source>
      <translation>未经要求不会保留任何瓦片：已发表的划分为两部分。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="122" />
      <source>Nothing that was mapped is dropped unasked.</source>
      <translation>已制图的内容未经要求不会舍弃。</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="124" />
      <source>Number of devices</source>
      <translation>设备数</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="119" />
      <source>Number of maps</source>
      <translation>地图数量</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="162" />
      <location filename="../algorithms/vectorizemask.py" line="69" />
      <source>Number of outcrops</source>
      <translation>露头数</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="110" />
      <source>Number of patches</source>
      <translation>斑块数量</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="91" />
      <source>Number of patches found</source>
      <translation>找到的斑块数</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="90" />
      <source>Number of patches kept</source>
      <translation>保留的斑块数</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="92" />
      <source>Number of polygons</source>
      <translation>多边形数</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="93" />
      <location filename="../algorithms/localstack.py" line="74" />
      <source>Number of scenes</source>
      <translation>影像数</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="77" />
      <location filename="../scripts/chains/prepare_training_data.py" line="61" />
      <source>Number of tiles</source>
      <translation>瓦片数</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="28" />
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="29" />
      <source>Number of views</source>
      <translation>视图数量</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="81" />
      <location filename="../algorithms/train.py" line="282" />
      <source>ONNX model (*.onnx)</source>
      <translation>ONNX 模型 (*.onnx)</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="161" />
      <source>Of a generated scene: not a real place.</source>
      <translation>属于生成的场景：并非真实地点。</translation>
    </message>
    <message>
      <location filename="../algorithms/correction_parameters.py" line="49" />
      <source>Of the disc around a mark. 20 m are two pixels of Sentinel-2, about what its position and a click are uncertain by; more would reach over the outline of small outcrops. 0 corrects one pixel.</source>
      <translation>标记周围圆盘的半径。20 m 是 Sentinel-2 的两个像元，约等于其位置和点击的不确定程度；更大则会超出小露头的轮廓。0 仅校正一个像元。</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="100" />
      <location filename="../algorithms/layer_metadata.py" line="148" />
      <source>One band for each reference: 0 neither, 1 both, 2 prediction only, 3 reference only, 255 nodata.</source>
      <translation>每个参考一个波段：0 两者都不是，1 两者都是，2 仅预测，3 仅参考，255 为无数据。</translation>
    </message>
    <message>
      <location filename="../algorithms/mergelabels.py" line="58" />
      <source>One number for each label in the same order, for instance 0.25, 0.25, 0.5. They need not sum to 1. Left out: equal weights.</source>
      <translation>按相同顺序为每个标签给出一个数，例如 0.25, 0.25, 0.5。总和不必为 1。留空：权重相等。</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="43" />
      <source>One number for each mask in the same order, and if you like one more for the teacher: 0.25, 0.25, 0.5 is published. Masks that sum to less than 1 leave it the rest. Left out: equal masks. </source>
      <translation>按相同顺序为每个掩膜给出一个数，如果愿意，可再为教师给出一个：已发表的值为 0.25, 0.25, 0.5。若掩膜之和小于 1，余下部分归教师。留空：各掩膜相等。 </translation>
    </message>
    <message>
      <location filename="../algorithms/help/content.py" line="49" />
      <source>One of: {0}.</source>
      <translation>可选值：{0}。</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="183" />
      <source>One page with scores, channels and settings that needs no internet.</source>
      <translation>包含评分、通道和设置的单个页面，无需互联网。</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="115" />
      <source>One page with tables and pictures that needs no internet.</source>
      <translation>包含表格和图片的单个页面，无需互联网。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="163" />
      <source>One request then takes the server well under its limits.</source>
      <translation>这样单个请求就远低于服务器的限制。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="154" />
      <source>One rule mapped the whole continent, from images of 30 m.</source>
      <translation>一条规则即由 30 m 影像完成了整个大陆的制图。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/refine_and_compare.py" line="80" />
      <source>One stage from the model's weights; your marks win over the masks.</source>
      <translation>从模型权重开始的单一阶段；您的标记优先于掩膜。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="104" />
      <source>Only for a source that does not say it, as a shapefile without .prj.</source>
      <translation>仅用于自身未注明坐标系的数据源，例如没有 .prj 的 shapefile。</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="122" />
      <source>Only for files that do not say it, as some netCDF.</source>
      <translation>仅用于自身未注明坐标系的文件，例如某些 netCDF。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/search_form.py" line="45" />
      <source>Only in view</source>
      <translation>仅限视图内</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="93" />
      <source>Only this part is compared. Left out: all of the prediction.</source>
      <translation>仅比较这一部分。留空：整个预测。</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="80" />
      <source>Only this part is looked at. Left out: all of the prediction.</source>
      <translation>仅查看这一部分。留空：整个预测。</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="95" />
      <source>Only this part is mapped.</source>
      <translation>仅对这一部分制图。</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="104" />
      <location filename="../algorithms/predict.py" line="104" />
      <location filename="../algorithms/spectralrule.py" line="68" />
      <source>Only this part is mapped. Left out: all of the composite.</source>
      <translation>仅对这一部分制图。留空：整个合成影像。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_view.py" line="64" />
      <source>Open &amp;report</source>
      <translation>打开报告(&amp;R)</translation>
    </message>
    <message>
      <location filename="../algorithms/signinearthengine.py" line="43" />
      <source>Open Google's page where no stored sign-in is accepted, and wait five minutes for it. Without it, what is missing is only said: for machines without a browser.</source>
      <translation>若保存的登录信息均不被接受，则打开 Google 的页面并等待五分钟。不启用时只说明缺少什么：用于没有浏览器的机器。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_view.py" line="78" />
      <source>Opens the settings of this training, to go on from its last checkpoint.</source>
      <translation>打开此训练的设置，以便从其最后一个检查点继续。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/state_row.py" line="30" />
      <source>Optional</source>
      <translation>可选</translation>
    </message>
    <message>
      <location filename="../algorithms/help/short_help.py" line="28" />
      <source>Other results</source>
      <translation>其他结果</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="157" />
      <source>Outlines of the rock pixels of a mask.</source>
      <translation>掩膜中岩石像元的轮廓。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="156" />
      <source>Over snow the share of cloud is often overstated.</source>
      <translation>在雪面上，云量占比往往被高估。</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="36" />
      <source>Overlap</source>
      <translation>重叠</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="69" />
      <source>PDF files (*.pdf)</source>
      <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="77" />
      <source>PNG pictures (*.png)</source>
      <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="138" />
      <source>Page</source>
      <translation>页面</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="69" />
      <source>Page as PDF</source>
      <translation>PDF 页面</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="76" />
      <source>Page as picture</source>
      <translation>图片页面</translation>
    </message>
    <message>
      <location filename="../algorithms/help/short_help.py" line="31" />
      <source>Papers and specifications</source>
      <translation>论文和规范</translation>
    </message>
    <message>
      <location filename="../algorithms/help/short_help.py" line="23" />
      <source>Parameters</source>
      <translation>参数</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="185" />
      <source>Parameters: {0}</source>
      <translation>参数：{0}</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="107" />
      <source>Part of the tiles that is neither trained on nor used to stop the training.</source>
      <translation>既不用于训练也不用于停止训练的那部分瓦片。</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="90" />
      <source>Part of the tiles that is not trained on but measured with.</source>
      <translation>不用于训练而用于测量的那部分瓦片。</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="126" />
      <source>Parts</source>
      <translation>组成部分</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="208" />
      <location filename="../algorithms/train.py" line="208" />
      <source>Patience</source>
      <translation>耐心值</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="120" />
      <source>Pixels</source>
      <translation>像元数</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="38" />
      <source>Pixels that neighbouring tiles share, so that no seam shows. 60 is published (its text also says 64).</source>
      <translation>相邻瓦片共有的像元数，使接缝不可见。已发表的值为 60（其正文也提到 64）。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="139" />
      <source>Pixels whose centre is rock keep the area of the polygons.</source>
      <translation>中心为岩石的像元可保持多边形的面积。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="78" />
      <source>Points with the field 'mark' (rock, not rock, unsure) that correct the labels.</source>
      <translation>带有字段“mark”（rock、not rock、unsure）的点，用于校正标签。</translation>
    </message>
    <message>
      <location filename="../algorithms/correction_parameters.py" line="33" />
      <source>Points with the text field 'mark', as the comparison panel saves them: rock becomes 1 in the labels, not rock 0, unsure no data. They win over masks and teacher. Given several masks, a mark corrects the whole patch in which they differ; everywhere else a disc. The labels' file is left as it is: the run folder keeps a corrected copy.</source>
      <translation>带有文本字段“mark”的点，由比较面板保存：rock 在标签中变为 1，not rock 变为 0，unsure 变为无数据。它们优先于掩膜和教师。给出多个掩膜时，一个标记校正各掩膜不一致的整个斑块；其他位置则校正一个圆盘。标签文件保持原样：运行文件夹中保存校正后的副本。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="77" />
      <source>Polygons are cut at its edges. Left out: all of Antarctica.</source>
      <translation>多边形在其边缘处被裁切。留空：整个南极洲。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/steps.py" line="20" />
      <location filename="../scripts/chains/steps.py" line="28" />
      <source>Polygons become pixels of the composite's grid.</source>
      <translation>多边形转换为合成影像格网的像元。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="150" />
      <source>Polygons that others have mapped, cut to the extent.</source>
      <translation>他人绘制的多边形，按范围裁剪。</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="104" />
      <source>Polygons to be mapped; pixels outside of them are nodata.</source>
      <translation>要制图的多边形；其外的像元为无数据。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="156" />
      <source>Possible once the environment is ready.</source>
      <translation>环境就绪后即可使用。</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="66" />
      <location filename="../algorithms/training_parameters.py" line="44" />
      <source>Precision</source>
      <translation>数值精度</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="49" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="162" />
      <location filename="../scripts/chains/map_rock_outcrops.py" line="86" />
      <location filename="../scripts/chains/refine_and_compare.py" line="107" />
      <source>Predict rock</source>
      <translation>预测岩石</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/empty_page.py" line="36" />
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="46" />
      <source>Predict rock…</source>
      <translation>预测岩石…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="51" />
      <source>Predict with this model…</source>
      <translation>用此模型预测…</translation>
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
      <translation>预测</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="131" />
      <source>Prediction and reference agree everywhere.</source>
      <translation>预测与参考处处一致。</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_panels.py" line="67" />
      <source>Prediction and references</source>
      <translation>预测与参考</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="218" />
      <source>Prediction and references are seen beside what they were made from.</source>
      <translation>预测和参考与其所依据的数据并列显示。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="56" />
      <source>Prediction, references and agreement, as far as the project has them</source>
      <translation>预测、参考和一致性，以项目中所有者为限</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="22" />
      <source>Prepare training data</source>
      <translation>准备训练数据</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="180" />
      <source>Previous</source>
      <translation>上一个</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="221" />
      <source>Print shows no more.</source>
      <translation>打印时看不出更多细节。</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="108" />
      <source>Probability as</source>
      <translation>概率类型</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="224" />
      <source>Probability from which a pixel is rock, kept in the model. Left out: the one whose mask overlaps the labels of the validation tiles best. Published: 0.9.</source>
      <translation>像元达到此概率即为岩石，并保存在模型中。留空：其掩膜与验证瓦片的标签重合最好的概率。已发表的值：0.9。</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="226" />
      <source>Probability from which a pixel is rock. Left out: each model's own.</source>
      <translation>像元达到此概率即为岩石。留空：各模型自身的值。</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="52" />
      <source>Probability from which a pixel is rock. Left out: the model's own.</source>
      <translation>像元达到此概率即为岩石。留空：模型自身的值。</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="153" />
      <source>Probability from which a pixel is rock. Left out: the one whose mask overlaps the labels of the validation tiles best.</source>
      <translation>像元达到此概率即为岩石。留空：其掩膜与验证瓦片的标签重合最好的概率。</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="144" />
      <source>Probability of rock in each pixel.</source>
      <translation>每个像元为岩石的概率。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/state_row.py" line="34" />
      <source>Problem</source>
      <translation>问题</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="116" />
      <source>Processes that read and augment tiles ahead of the network. Left out: none where a CPU trains on tiles that fit into memory, otherwise as many as the machine allows.</source>
      <translation>先于网络读取并增强瓦片的进程数。留空：当 CPU 在可装入内存的瓦片上训练时不使用，否则使用机器允许的数量。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="69" />
      <source>Processing does not know 'Sign in to Earth Engine'.</source>
      <translation>Processing 中找不到“登录 Earth Engine”。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="58" />
      <source>Product</source>
      <translation>产品</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_view.py" line="45" />
      <source>Progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <location filename="../algorithms/signinearthengine.py" line="49" />
      <source>Project that is used</source>
      <translation>所用项目</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="175" />
      <source>Projected. EPSG:3031, Antarctic polar stereographic, is that of all steps.</source>
      <translation>须为投影坐标系。EPSG:3031（南极极地立体投影）是所有步骤使用的坐标系。</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="70" />
      <source>Provider of ONNX Runtime</source>
      <translation>ONNX Runtime 的提供程序</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="78" />
      <source>Pseudo-labels</source>
      <translation>伪标签</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="23" />
      <source>Puts two imperfect rock masks on the composite's grid, merges them into one soft label, derives the slope, and makes the tile grid: all that 'Train a model' and 'Train in stages' ask for. Look at label and tiles before you train.</source>
      <translation>将两个不完善的岩石掩膜置于合成影像的格网上，合并为一个软标签，推算坡度，并制作瓦片格网：即“训练模型”和“分阶段训练”所需的全部内容。训练之前请查看标签和瓦片。</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="43" />
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="53" />
      <source>Python that is used</source>
      <translation>所用的 Python</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="48" />
      <source>QGIS has no proxy set. Behind a company's firewall set one there.</source>
      <translation>QGIS 未设置代理。若处于公司防火墙之后，请在其中设置。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="44" />
      <source>QGIS's main map and the views move together</source>
      <translation>QGIS 主地图与各视图同步移动</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="81" />
      <location filename="../algorithms/products.py" line="48" />
      <source>Quality</source>
      <translation>质量</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="141" />
      <source>REMA on the same grid; the slope is derived while mapping.</source>
      <translation>同一格网上的 REMA；坡度在制图时推算。</translation>
    </message>
    <message>
      <location filename="../algorithms/correction_parameters.py" line="44" />
      <source>Radius of corrections in m</source>
      <translation>校正半径（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="56" />
      <source>Raster whose grid to use</source>
      <translation>采用其格网的栅格</translation>
    </message>
    <message>
      <location filename="../scripts/chains/steps.py" line="27" />
      <source>Rasterise GeoMap</source>
      <translation>GeoMap 栅格化</translation>
    </message>
    <message>
      <location filename="../scripts/chains/steps.py" line="19" />
      <source>Rasterise Johnson</source>
      <translation>Johnson 栅格化</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="38" />
      <source>Rasterize a rock mask</source>
      <translation>岩石掩膜栅格化</translation>
    </message>
    <message>
      <location filename="../algorithms/mergelabels.py" line="51" />
      <source>Rasters with 1 for rock and 0 for other, or values between. The first one gives the grid; others are warped to it.</source>
      <translation>以 1 表示岩石、0 表示其他的栅格，或介于两者之间的值。第一个栅格决定格网；其余的变换到该格网。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_view.py" line="63" />
      <source>Re&amp;sume…</source>
      <translation>继续(&amp;S)…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/state_row.py" line="32" />
      <source>Ready</source>
      <translation>就绪</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/view_pane.py" line="97" />
      <source>Ready-made</source>
      <translation>预设</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="96" />
      <location filename="../algorithms/forestbaseline.py" line="81" />
      <location filename="../algorithms/tilegrid.py" line="126" />
      <location filename="../algorithms/train.py" line="95" />
      <source>Recipe</source>
      <translation>配方</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/search_form.py" line="44" />
      <location filename="../rock_outcrop_plugin/gui/comparison/search_form.py" line="61" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="152" />
      <source>Reference</source>
      <translation>参考</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="174" />
      <source>Reference system</source>
      <translation>参照系</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="73" />
      <location filename="../algorithms/comparisonlayout.py" line="95" />
      <location filename="../algorithms/disagreements.py" line="60" />
      <source>References</source>
      <translation>参考</translation>
    </message>
    <message>
      <location filename="../scripts/chains/refine_and_compare.py" line="29" />
      <source>Refine and compare</source>
      <translation>改进并比较</translation>
    </message>
    <message>
      <location filename="../scripts/chains/refine_and_compare.py" line="95" />
      <source>Refined model</source>
      <translation>改进后的模型</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="159" />
      <source>Reflectance of the surface is what models are trained on.</source>
      <translation>模型是用地表反射率训练的。</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="142" />
      <source>Reflectance offset</source>
      <translation>反射率偏移量</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="135" />
      <location filename="../algorithms/parameters.py" line="90" />
      <source>Reflectance scale</source>
      <translation>反射率缩放系数</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="88" />
      <source>Reflectance times 10,000 as 16-bit numbers in B02 B03 B04 B08 B11 B12, 0 nodata; its metadata say where it comes from.</source>
      <translation>反射率乘以 10000，以 16 位数存于 B02 B03 B04 B08 B11 B12，0 为无数据；其元数据注明来源。</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="73" />
      <source>Reflectance times 10,000 in B02 B03 B04 B08 B11 B12.</source>
      <translation>反射率乘以 10000，波段为 B02 B03 B04 B08 B11 B12。</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="72" />
      <source>Reflectance times 10,000 in B02 B03 B04 B08 B11 B12; 0 is nodata.</source>
      <translation>反射率乘以 10000，波段为 B02 B03 B04 B08 B11 B12；0 为无数据。</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="119" />
      <source>Replaces the published limit on temperature, for which Sentinel-2 has no band: rock in sun is bright in the short-wave infrared. A pixel that is half rock and half snow has about 0.29, clean snow less than 0.1.</source>
      <translation>代替已发表的温度界限，因为 Sentinel-2 没有相应波段：阳光下的岩石在短波红外波段明亮。岩石和雪各半的像元约为 0.29，洁净的雪小于 0.1。</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="127" />
      <source>Replaces the published ratio of temperature to blue, which keeps clouds and bright snow out: at 255 K it means a blue of 0.64 at the top of the atmosphere. Without the light that the air scatters (about 0.1, and three quarters of the rest passes) that is 0.7 at the surface.</source>
      <translation>代替已发表的温度与蓝光之比，该比值用于排除云和明亮的雪：在 255 K 时，它意味着大气层顶的蓝光为 0.64。去除空气散射的光（约 0.1，其余的四分之三能够透过）后，相当于地表的 0.7。</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="244" />
      <location filename="../algorithms/compare.py" line="113" />
      <location filename="../algorithms/forestbaseline.py" line="178" />
      <location filename="../algorithms/setupenvironment.py" line="115" />
      <location filename="../algorithms/train.py" line="283" />
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="218" />
      <source>Requests at once</source>
      <translation>并发请求数</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="148" />
      <location filename="../algorithms/fetchcomposite.py" line="181" />
      <location filename="../algorithms/fetchdem.py" line="77" />
      <location filename="../algorithms/localstack.py" line="114" />
      <source>Resolution</source>
      <translation>分辨率</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="182" />
      <source>Resume</source>
      <translation>继续</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="211" />
      <source>Rock</source>
      <translation>岩石</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="71" />
      <source>Rock Outcrop</source>
      <translation>Rock Outcrop</translation>
    </message>
    <message>
      <location filename="../algorithms/map_themes.py" line="43" />
      <source>Rock Outcrop: ADD</source>
      <translation>Rock Outcrop：ADD</translation>
    </message>
    <message>
      <location filename="../algorithms/map_themes.py" line="42" />
      <source>Rock Outcrop: GeoMap</source>
      <translation>Rock Outcrop：GeoMap</translation>
    </message>
    <message>
      <location filename="../algorithms/map_themes.py" line="41" />
      <source>Rock Outcrop: Johnson</source>
      <translation>Rock Outcrop：Johnson</translation>
    </message>
    <message>
      <location filename="../algorithms/map_themes.py" line="40" />
      <source>Rock Outcrop: agreement</source>
      <translation>Rock Outcrop：一致性</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/dock.py" line="49" />
      <source>Rock Outcrop: comparison</source>
      <translation>Rock Outcrop：比较</translation>
    </message>
    <message>
      <location filename="../algorithms/map_themes.py" line="38" />
      <source>Rock Outcrop: composite</source>
      <translation>Rock Outcrop：合成影像</translation>
    </message>
    <message>
      <location filename="../algorithms/map_themes.py" line="39" />
      <source>Rock Outcrop: prediction</source>
      <translation>Rock Outcrop：预测</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/provider.py" line="27" />
      <source>Rock Outcrop: rock masks of Antarctica</source>
      <translation>Rock Outcrop：南极岩石掩膜</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="49" />
      <source>Rock Outcrop: training</source>
      <translation>Rock Outcrop：训练</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/dock.py" line="40" />
      <source>Rock Outcrop: welcome</source>
      <translation>Rock Outcrop：欢迎</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="93" />
      <location filename="../algorithms/forestbaseline.py" line="189" />
      <location filename="../algorithms/mapregion.py" line="163" />
      <location filename="../algorithms/predict.py" line="76" />
      <location filename="../algorithms/spectralrule.py" line="85" />
      <location filename="../algorithms/vectorizemask.py" line="70" />
      <source>Rock area in km²</source>
      <translation>岩石面积（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="60" />
      <source>Rock by a random forest</source>
      <translation>随机森林识别岩石</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="36" />
      <source>Rock by a spectral rule</source>
      <translation>光谱规则识别岩石</translation>
    </message>
    <message>
      <location filename="../algorithms/mergelabels.py" line="64" />
      <location filename="../algorithms/products.py" line="46" />
      <source>Rock label</source>
      <translation>岩石标签</translation>
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
      <translation>岩石掩膜</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="64" />
      <source>Rock mask to fetch</source>
      <translation>要获取的岩石掩膜</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" line="111" />
      <location filename="../algorithms/chain.py" line="49" />
      <location filename="../scripts/chains/builder.py" line="64" />
      <source>Rock outcrops</source>
      <translation>岩石露头</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="158" />
      <location filename="../algorithms/products.py" line="57" />
      <location filename="../algorithms/vectorizemask.py" line="66" />
      <location filename="../scripts/chains/map_rock_outcrops.py" line="98" />
      <source>Rock outlines</source>
      <translation>岩石轮廓</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="50" />
      <source>Rock polygons</source>
      <translation>岩石多边形</translation>
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
      <translation>岩石概率</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="235" />
      <location filename="../algorithms/mapregion.py" line="141" />
      <location filename="../algorithms/train.py" line="276" />
      <source>Run folder</source>
      <translation>运行文件夹</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="324" />
      <location filename="../algorithms/mapregion.py" line="214" />
      <location filename="../algorithms/train.py" line="360" />
      <source>Run folder: {0}</source>
      <translation>运行文件夹：{0}</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="32" />
      <source>Says whether the worker's Python environment is there and complete, which versions it holds, and on which device networks will run. It fails with advice when something is missing.</source>
      <translation>说明工作进程的 Python 环境是否存在且完整、包含哪些版本，以及网络将在哪个设备上运行。若有缺失，则失败并给出建议。</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="131" />
      <source>Says which bands must have data, and the pixel size.</source>
      <translation>规定哪些波段必须有数据，以及像元大小。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="111" />
      <source>Scenes from this day on (UTC). Level-2A is complete from December 2018 on.</source>
      <translation>从这一天（UTC）起的影像。Level-2A 自 2018 年 12 月起完整。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="52" />
      <source>Scenes from this day on (UTC). Several summers leave fewer gaps under clouds.</source>
      <translation>从这一天（UTC）起的影像。多个夏季可减少云造成的空缺。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="115" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="56" />
      <source>Scenes to this day (UTC), itself included.</source>
      <translation>截至这一天（UTC）的影像，含当天。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="131" />
      <source>Scenes with a larger share of cloud are left out. Not lower by default: over snow, scenes are often said to be cloudier than they are, and pixels under cloud are left out anyway.</source>
      <translation>云量占比更大的影像会被排除。默认值不再设低：在雪面上，影像标称的云量往往高于实际，而且云下的像元本来就会被剔除。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="142" />
      <source>Scenes with a lower sun are left out. Under 20° shadows are long and the correction of the atmosphere is no longer trusted.</source>
      <translation>太阳更低的影像会被排除。低于 20° 时阴影很长，大气校正也不再可信。</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="153" />
      <source>Scored on</source>
      <translation>评分所用</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/search_form.py" line="55" />
      <source>Search for disagreements</source>
      <translation>搜索不一致处</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="72" />
      <source>Searching for disagreements…</source>
      <translation>正在搜索不一致处…</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="43" />
      <source>Second mask to learn from (GeoMap 2023), or any other.</source>
      <translation>用于学习的第二个掩膜（GeoMap 2023），或任意其他掩膜。</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="54" />
      <location filename="../algorithms/forestbaseline.py" line="109" />
      <location filename="../algorithms/tilegrid.py" line="93" />
      <location filename="../algorithms/train.py" line="158" />
      <location filename="../scripts/chains/inputs.py" line="158" />
      <source>Seed</source>
      <translation>种子</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="141" />
      <source>Seeds</source>
      <translation>种子数</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="28" />
      <source>Sentinel-2 reflectance in B02 B03 B04 B08 B11 B12; bands are found by their names.</source>
      <translation>Sentinel-2 反射率，波段为 B02 B03 B04 B08 B11 B12；按名称识别波段。</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="31" />
      <source>Sentinel-2 reflectance in B02 B03 B04 B08 B11 B12; bands are found by their names. Left out, as where there is none, a model that can works on the elevation alone, on its grid.</source>
      <translation>Sentinel-2 反射率，波段为 B02 B03 B04 B08 B11 B12；按名称识别波段。留空（例如没有影像时），具备此能力的模型仅凭高程工作，并采用高程的格网。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="28" />
      <source>Sentinel-2 reflectance with bands named B02 B03 B04 B08 B11 B12.</source>
      <translation>Sentinel-2 反射率，波段名为 B02 B03 B04 B08 B11 B12。</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="49" />
      <source>Sentinel-2 reflectance. Its coordinate reference system is that of the tiles.</source>
      <translation>Sentinel-2 反射率。其坐标参照系即瓦片的坐标参照系。</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="85" />
      <source>Sentinel-2 reflectance: {0}</source>
      <translation>Sentinel-2 反射率：{0}</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="54" />
      <source>Sentinel-2 surface reflectance with B02, B03, B08 and B11; bands are found by their names.</source>
      <translation>含 B02、B03、B08 和 B11 的 Sentinel-2 地表反射率；按名称识别波段。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="121" />
      <source>Sentinel-2's orbit ends there, and so does the published map.</source>
      <translation>Sentinel-2 的轨道止于此处，已发表的地图也是如此。</translation>
    </message>
    <message>
      <location filename="../algorithms/earth_engine_parameters.py" line="33" />
      <location filename="../scripts/chains/fetch_map_compare.py" line="94" />
      <source>Service account</source>
      <translation>服务账号</translation>
    </message>
    <message>
      <location filename="../algorithms/setupenvironment.py" line="30" />
      <source>Set up the environment</source>
      <translation>设置环境</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="41" />
      <source>Set up the environment…</source>
      <translation>设置环境…</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="101" />
      <source>Share for test</source>
      <translation>测试占比</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="84" />
      <source>Share for validation</source>
      <translation>验证占比</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="76" />
      <source>Share of pixels with data</source>
      <translation>有数据的像元占比</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="92" />
      <source>Share of pixels with the same mask</source>
      <translation>掩膜相同的像元占比</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="126" />
      <source>Share of test tiles</source>
      <translation>测试瓦片占比</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="152" />
      <source>Share of the masks that say rock, 0 to 1, to train on.</source>
      <translation>认为是岩石的掩膜所占份额，0 到 1，用于训练。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="67" />
      <source>Share of validation tiles</source>
      <translation>验证瓦片占比</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="85" />
      <source>Share where it overrules the masks</source>
      <translation>教师否决掩膜的占比</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="82" />
      <source>Share where the teacher is sure</source>
      <translation>教师有把握的占比</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="94" />
      <source>Share with data</source>
      <translation>有数据的占比</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="92" />
      <source>Share with elevation</source>
      <translation>有高程的占比</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="50" />
      <source>Show all of the prediction or composite</source>
      <translation>显示整个预测或合成影像</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="104" />
      <source>Shown behind every map.</source>
      <translation>显示于每幅地图之下。</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="151" />
      <source>Shown behind the masks in the report.</source>
      <translation>在报告中显示于掩膜之下。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="36" />
      <location filename="../rock_outcrop_plugin/gui/welcome/dock.py" line="95" />
      <source>Side-by-side comparison</source>
      <translation>并排比较</translation>
    </message>
    <message>
      <location filename="../algorithms/signinearthengine.py" line="26" />
      <source>Sign in to Earth Engine</source>
      <translation>登录 Earth Engine</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="44" />
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="33" />
      <source>Sign in to Earth Engine…</source>
      <translation>登录 Earth Engine…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="56" />
      <source>Signed in, but without a cloud project: sign in again and give its id.</source>
      <translation>已登录，但没有云项目：请重新登录并提供其 ID。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/connection_panel.py" line="54" />
      <source>Signed in, with the cloud project {0}.</source>
      <translation>已登录，云项目为 {0}。</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="143" />
      <source>Size of the paper, in landscape.</source>
      <translation>纸张大小，横向。</translation>
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
      <translation>坡度</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="153" />
      <source>Slope in degrees (Horn 1981).</source>
      <translation>坡度（度）（Horn 1981）。</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="106" />
      <location filename="../algorithms/parameters.py" line="47" />
      <source>Slope in degrees. Left out, it is derived from the elevation.</source>
      <translation>坡度（度）。留空则由高程推算。</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="131" />
      <source>Smaller outcrops are left out of the outlines. 0 keeps all.</source>
      <translation>更小的露头不计入轮廓。0 保留全部。</translation>
    </message>
    <message>
      <location filename="../algorithms/vectorizemask.py" line="57" />
      <source>Smaller outcrops are left out. 0 keeps all.</source>
      <translation>更小的露头会被舍弃。0 保留全部。</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="102" />
      <source>Smaller patches are left out. 1,000 m² are ten pixels of 10 m: masks differ by a pixel along every outline, which says nothing of what is rock. 0 keeps all.</source>
      <translation>更小的斑块会被舍弃。1000 m² 相当于十个 10 m 像元：各掩膜沿每条轮廓都会相差一个像元，这并不能说明何处是岩石。0 保留全部。</translation>
    </message>
    <message>
      <location filename="../algorithms/disagreements.py" line="115" />
      <source>So many of the largest are kept, of all references together.</source>
      <translation>从全部参考合计的斑块中，保留这么多最大的。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="62" />
      <source>So many of the tiles with most rock are used. 2,400 is published.</source>
      <translation>使用这么多岩石最多的瓦片。已发表的值为 2400。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="166" />
      <source>Somebody who sits at the machine can answer the page.</source>
      <translation>在机器旁的人可以回应该页面。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="73" />
      <location filename="../algorithms/fetchdem.py" line="60" />
      <location filename="../algorithms/fetchreference.py" line="69" />
      <source>Source</source>
      <translation>来源</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="86" />
      <source>Source of the composite</source>
      <translation>合成影像的来源</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="109" />
      <source>Southernmost latitude</source>
      <translation>最南纬度</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="93" />
      <source>Speed matters more often than the last digit.</source>
      <translation>速度往往比末位数字更重要。</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="141" />
      <source>Split</source>
      <translation>子集</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="47" />
      <source>Stack local scenes</source>
      <translation>叠合本地影像</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="73" />
      <source>Stage</source>
      <translation>阶段</translation>
    </message>
    <message>
      <location filename="../algorithms/selftrain.py" line="70" />
      <source>Stage that was chosen</source>
      <translation>选定的阶段</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="210" />
      <source>Stage {0}</source>
      <translation>阶段 {0}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="85" />
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="151" />
      <source>Stage {0}, epoch {1}</source>
      <translation>阶段 {0}，轮次 {1}</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="165" />
      <location filename="../algorithms/selftrain.py" line="82" />
      <location filename="../scripts/chains/inputs.py" line="118" />
      <source>Stages</source>
      <translation>阶段数</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="80" />
      <source>Starting the worker</source>
      <translation>正在启动工作进程</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="110" />
      <source>Starts the random numbers: the same seed grows the same forest.</source>
      <translation>随机数的起点：相同的种子生成相同的森林。</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="159" />
      <source>Starts the random numbers: the same seed repeats a training.</source>
      <translation>随机数的起点：相同的种子可重复一次训练。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/run_list.py" line="33" />
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="210" />
      <source>Stop after this many epochs without improvement. Left out: the recipe's.</source>
      <translation>连续这么多轮次没有改进时停止。留空：使用配方的值。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/run_view.py" line="79" />
      <source>Stopping…</source>
      <translation>正在停止…</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="95" />
      <source>Stored number times this is reflectance. Left out: the scale in the file, or 0.0001 for integers (Sentinel-2's), or 1.</source>
      <translation>存储值乘以此值即为反射率。留空：文件中的缩放系数，整数（如 Sentinel-2）时为 0.0001，否则为 1。</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="73" />
      <source>Surely other up to</source>
      <translation>确定为其他的上限</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="57" />
      <source>Surely rock from</source>
      <translation>确定为岩石的下限</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="37" />
      <source>Swipe</source>
      <translation>卷帘</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/swipe.py" line="94" />
      <source>Swipe handle</source>
      <translation>卷帘手柄</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="243" />
      <location filename="../algorithms/compare.py" line="107" />
      <source>Table</source>
      <translation>表格</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="105" />
      <source>Takes the training out of this list. Nothing is deleted.</source>
      <translation>将该训练从此列表中移除。不会删除任何内容。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="137" />
      <source>Ten pixels of 10 m: less is a matter of outlines.</source>
      <translation>十个 10 m 像元：再小就只是轮廓问题。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="142" />
      <source>Terrain, light and three imperfect masks…</source>
      <translation>地形、光照和三个不完善的掩膜…</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="125" />
      <source>Test-time augmentation</source>
      <translation>测试时增强</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/disagreement_tour.py" line="104" />
      <source>The algorithm that finds disagreements is missing. Reload the plugin.</source>
      <translation>缺少查找不一致处的算法。请重新加载插件。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="101" />
      <source>The best number depends on free memory, which only the run knows.</source>
      <translation>最佳数值取决于空闲内存，只有运行时才能得知。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/install_advice.py" line="40" />
      <source>The certificate was refused: a proxy of your company reads the traffic. Ask its administrators for the certificate file, and let pip's setting global.cert name it.</source>
      <translation>证书被拒绝：贵公司的代理会读取流量。请向其管理员索取证书文件，并在 pip 的设置 global.cert 中指定该文件。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="149" />
      <source>The check was stopped.</source>
      <translation>检查已停止。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/install_advice.py" line="48" />
      <source>The disk is full: free some space, or press 'Install into another folder…' and choose one on another disk.</source>
      <translation>磁盘已满：请释放一些空间，或按“安装到其他文件夹…”并选择另一磁盘上的文件夹。</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="83" />
      <source>The exported model with its card inside.</source>
      <translation>导出的模型，内含其模型卡。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="107" />
      <source>The fastest one that works is what is usually wanted.</source>
      <translation>通常需要的是可用者中最快的。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="88" />
      <source>The fastest that is there is what is usually wanted.</source>
      <translation>通常需要的是现有者中最快的。</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison_project.py" line="157" />
      <source>The file does not say its source.</source>
      <translation>文件未注明其来源。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="150" />
      <source>The finest of Sentinel-2's bands have it, and all steps use it.</source>
      <translation>Sentinel-2 最精细的波段采用此值，所有步骤也都使用它。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="108" />
      <source>The folder '{0}' cannot be made ({1}). Change its rights.</source>
      <translation>无法创建文件夹“{0}”（{1}）。请更改其权限。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="64" />
      <source>The folder {0} cannot be read ({1}). Ask for permission, or forget it here.</source>
      <translation>无法读取文件夹 {0}（{1}）。请申请权限，或在此处将其忘记。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="63" />
      <source>The folder {0} was deleted or moved.</source>
      <translation>文件夹 {0} 已被删除或移动。</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="36" />
      <source>The imperfect masks, as rasters with 1 for rock and 0 for other or values between; 'Rasterize a rock mask' makes them.</source>
      <translation>不完善的掩膜，为以 1 表示岩石、0 表示其他的栅格，或介于两者之间的值；由“岩石掩膜栅格化”生成。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="160" />
      <source>The installation was cancelled; nothing of it is left.</source>
      <translation>安装已取消；没有留下任何内容。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/install_advice.py" line="23" />
      <source>The log has the details. Install again, or use an existing Python.</source>
      <translation>详细信息见日志。请重新安装，或使用现有的 Python。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasterizemask.py" line="58" />
      <source>The mask gets its pixels, usually those of the composite. Left out: pixels of 10 m in EPSG:3031.</source>
      <translation>掩膜采用其像元，通常为合成影像的像元。留空：EPSG:3031 中的 10 m 像元。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="54" />
      <source>The masks' shares in the label, Johnson first. Equal as published.</source>
      <translation>各掩膜在标签中的份额，Johnson 在前。如已发表的方法，份额相等。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="125" />
      <source>The median of all clear pixels of the days, on the grid of 10 m.</source>
      <translation>这些日期内全部晴空像元的中位数，采用 10 m 格网。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="72" />
      <source>The model has learnt already; more would forget.</source>
      <translation>模型已经学过；更多会造成遗忘。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="53" />
      <source>The model is in {0}.</source>
      <translation>模型位于 {0}。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="110" />
      <source>The packages are downloaded and installed; this takes some minutes.</source>
      <translation>正在下载并安装软件包；这需要几分钟。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="72" />
      <source>The part to be fetched. It grows to whole pixels.</source>
      <translation>要获取的部分。会扩大到整像元。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/install_advice.py" line="35" />
      <source>The proxy did not let pip through: press 'Network options…', check host, port, user and password under Proxy, then install again. QGIS's proxy is used for the installation too.</source>
      <translation>代理未允许 pip 通过：请按“网络选项…”，检查代理下的主机、端口、用户和密码，然后重新安装。安装也使用 QGIS 的代理。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="181" />
      <source>The published 0.25, carried over to the surface.</source>
      <translation>已发表的 0.25，换算到地表。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="58" />
      <source>The published network has as many.</source>
      <translation>已发表的网络就有这么多。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="180" />
      <source>The published ratio to temperature, carried over to the surface.</source>
      <translation>已发表的与温度之比，换算到地表。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="96" />
      <source>The recipe knows what belongs to its method.</source>
      <translation>配方知道其方法包含哪些内容。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="95" />
      <source>The recipe knows which labels belong to its method.</source>
      <translation>配方知道其方法使用哪些标签。</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="84" />
      <source>The rights of the inputs apply.</source>
      <translation>输入数据的权利条款适用。</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="81" />
      <source>The same page as PNG.</source>
      <translation>同一页面，PNG 格式。</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="94" />
      <source>The same seed gives the same split.</source>
      <translation>相同的种子得到相同的划分。</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="76" />
      <source>The same seed gives the same weights on a GPU too, more slowly. On a CPU it always does.</source>
      <translation>在 GPU 上，相同的种子也得到相同的权重，但速度较慢。在 CPU 上始终如此。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="159" />
      <source>The same seed repeats a run.</source>
      <translation>相同的种子可重复一次运行。</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="62" />
      <source>The scene is a square of this many tiles of 5.2 km. Default 3 (15.6 km).</source>
      <translation>场景为正方形，每边有这么多个 5.2 km 的瓦片。默认 3（15.6 km）。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="144" />
      <source>The scene is in the project. Next: train on its masks, map its rock and compare with the truth. The settings are small enough for a CPU.</source>
      <translation>场景已在项目中。下一步：用其掩膜训练，对其岩石制图，并与真值比较。这些设置足够小，适合 CPU。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="136" />
      <source>The scene was cancelled.</source>
      <translation>场景生成已取消。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/disagreement_tour.py" line="130" />
      <source>The search was cancelled.</source>
      <translation>搜索已取消。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/disagreement_tour.py" line="134" />
      <source>The search wrote no layer of disagreements. Run it again.</source>
      <translation>搜索未写出不一致处图层。请再次运行。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="37" />
      <source>The second view over the first, with a handle between</source>
      <translation>第二个视图叠在第一个之上，中间有手柄</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="148" />
      <source>The seeds are this number and the ones after it.</source>
      <translation>种子为此数及其后续各数。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="155" />
      <source>The sun is highest and seasonal snow least in the austral summer.</source>
      <translation>南半球夏季太阳最高，季节性积雪最少。</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="63" />
      <source>The teacher's share is half.</source>
      <translation>教师的份额为一半。</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="104" />
      <source>The teacher's share is the recipe's.</source>
      <translation>教师的份额取自配方。</translation>
    </message>
    <message>
      <location filename="../algorithms/selftrain.py" line="75" />
      <source>The teacher's share is the recipe's: all for rock, where the masks take part through the label model, half for rock-published.</source>
      <translation>教师的份额取自配方：rock 为全部，其掩膜通过标签模型参与；rock-published 为一半。</translation>
    </message>
    <message>
      <location filename="../algorithms/pseudolabels.py" line="60" />
      <source>The teacher: a .safetensors or .onnx file that 'Train a model' wrote.</source>
      <translation>教师：由“训练模型”写出的 .safetensors 或 .onnx 文件。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="47" />
      <source>The training ends and writes its best model. This may take some minutes.</source>
      <translation>训练正在结束并写出其最佳模型。这可能需要几分钟。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/map_rock_outcrops.py" line="87" />
      <location filename="../scripts/chains/refine_and_compare.py" line="108" />
      <source>The whole composite, with the model's own threshold.</source>
      <translation>整个合成影像，采用模型自身的阈值。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="56" />
      <source>There is no training yet. Start one here, or add a folder that holds some.</source>
      <translation>尚无训练。请在此处开始一个，或添加包含训练的文件夹。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/empty_page.py" line="23" />
      <source>There is nothing to compare yet. Load a composite, a predicted mask or probability and reference masks (Johnson, GeoMap, ADD), and they appear here side by side. No data at hand? Generate a scene to try it on.</source>
      <translation>尚无可比较的内容。请加载合成影像、预测的掩膜或概率以及参考掩膜（Johnson、GeoMap、ADD），它们会在此并排显示。手头没有数据？请生成一个场景来试用。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="76" />
      <source>Three give a mean and a spread; each more is a whole training more.</source>
      <translation>三个即可得到均值和离散程度；每增加一个就多一次完整训练。</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="220" />
      <location filename="../algorithms/compare.py" line="80" />
      <location filename="../algorithms/disagreements.py" line="67" />
      <location filename="../algorithms/forestbaseline.py" line="147" />
      <location filename="../algorithms/prediction_parameters.py" line="46" />
      <location filename="../algorithms/train.py" line="218" />
      <source>Threshold</source>
      <translation>阈值</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="187" />
      <source>Threshold of the mask</source>
      <translation>掩膜阈值</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="165" />
      <source>Threshold: {0}.</source>
      <translation>阈值：{0}。</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="36" />
      <source>Tile grid</source>
      <translation>瓦片格网</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="112" />
      <location filename="../algorithms/forestbaseline.py" line="100" />
      <location filename="../algorithms/train.py" line="111" />
      <source>Tile index of 'Tile grid'. Left out, it is made with its defaults.</source>
      <translation>“瓦片格网”的瓦片索引。留空则按其默认设置生成。</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="126" />
      <source>Tile index of 'Tile grid': its training tiles calibrate, its validation tiles measure. Left out: tiles from all over the composite.</source>
      <translation>“瓦片格网”的瓦片索引：其训练瓦片用于校准，验证瓦片用于测量。留空：取自整个合成影像的瓦片。</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="135" />
      <source>Tile index of the training, to compare only tiles of one split.</source>
      <translation>训练所用的瓦片索引，用于只比较某一子集的瓦片。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="202" />
      <location filename="../algorithms/prediction_parameters.py" line="78" />
      <location filename="../algorithms/tilegrid.py" line="71" />
      <location filename="../scripts/chains/prepare_training_data.py" line="57" />
      <source>Tile size</source>
      <translation>瓦片大小</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/example_tiles.py" line="59" />
      <source>Tile {0}: {1}</source>
      <translation>瓦片 {0}：{1}</translation>
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
      <translation>瓦片</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="60" />
      <source>Tiles along an edge</source>
      <translation>每边瓦片数</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="75" />
      <source>Tiles along an edge:</source>
      <translation>每边瓦片数：</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="127" />
      <source>Tiles kept out of training, to compare on.</source>
      <translation>不参与训练而用于比较的瓦片。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/prepare_training_data.py" line="73" />
      <source>Tiles on which the best epoch and the threshold are found. 0.2 is published.</source>
      <translation>用于确定最佳轮次和阈值的瓦片。已发表的值为 0.2。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="104" />
      <source>Tiles or crops per optimiser step. 4 is published; 8 suits crops.</source>
      <translation>每个优化步的瓦片数或裁剪数。已发表的值为 4；8 适合裁剪。</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="141" />
      <source>Tiles per optimiser step. 4 is the published value; more needs more memory.</source>
      <translation>每个优化步的瓦片数。已发表的值为 4；越多所需内存越大。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="80" />
      <source>Tiles that chose nothing are the fairest; not every index has them.</source>
      <translation>未参与任何选择的瓦片最公平；但并非每个索引都有。</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_metadata.py" line="156" />
      <source>Tiles to train on and to measure with.</source>
      <translation>用于训练和测量的瓦片。</translation>
    </message>
    <message>
      <location filename="../algorithms/tilegrid.py" line="119" />
      <source>Tiles with less data are not used. 0: one valid pixel is enough.</source>
      <translation>数据更少的瓦片不使用。0：有一个有效像元即可。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="75" />
      <source>Time left</source>
      <translation>剩余时间</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="131" />
      <source>Title</source>
      <translation>标题</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="73" />
      <source>Train a model</source>
      <translation>训练模型</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="45" />
      <source>Train a model…</source>
      <translation>训练模型…</translation>
    </message>
    <message>
      <location filename="../scripts/chains/train_from_references.py" line="22" />
      <source>Train from references</source>
      <translation>用参考掩膜训练</translation>
    </message>
    <message>
      <location filename="../algorithms/selftrain.py" line="55" />
      <location filename="../scripts/chains/map_rock_outcrops.py" line="57" />
      <location filename="../scripts/chains/train_from_references.py" line="60" />
      <source>Train in stages</source>
      <translation>分阶段训练</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="192" />
      <source>Train on random squares of this many pixels cut from the tiles: more steps per epoch where there are few tiles. Left out: whole tiles, as published, or 64 where an epoch of whole tiles would have fewer than 50 batches.</source>
      <translation>在从瓦片中随机裁出的、边长为这么多像元的正方形上训练：瓦片少时每轮次的步数更多。留空：使用整个瓦片，如已发表的方法；若整瓦片的一个轮次不足 50 个批次，则为 64。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="108" />
      <location filename="../scripts/chains/refine_and_compare.py" line="67" />
      <source>Train on random squares of this many pixels. Left out: whole tiles, or 64 for few tiles.</source>
      <translation>在边长为这么多像元的随机正方形上训练。留空：使用整个瓦片，瓦片较少时为 64。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/refine_and_compare.py" line="79" />
      <source>Train the model on</source>
      <translation>继续训练模型</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="193" />
      <source>Train with corrections…</source>
      <translation>用校正继续训练…</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="171" />
      <location filename="../rock_outcrop_plugin/gui/training/run_list.py" line="33" />
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_state.py" line="52" />
      <source>Training and prediction need PyTorch and other packages, which are not part of QGIS. They are installed into your own folder for application data: no administrator rights are needed, and QGIS itself is not changed. It takes the internet and about 2 GB of disk (8 GB with CUDA).</source>
      <translation>训练和预测需要 PyTorch 及其他软件包，它们不属于 QGIS。它们会安装到您自己的应用程序数据文件夹：无需管理员权限，也不改动 QGIS 本身。需要互联网和约 2 GB 磁盘空间（使用 CUDA 时 8 GB）。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/map_rock_outcrops.py" line="76" />
      <location filename="../scripts/chains/refine_and_compare.py" line="97" />
      <location filename="../scripts/chains/train_from_references.py" line="66" />
      <source>Training report</source>
      <translation>训练报告</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="158" />
      <source>Training {0}: {1}</source>
      <translation>训练 {0}：{1}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="35" />
      <location filename="../rock_outcrop_plugin/gui/training/run_list.py" line="28" />
      <location filename="../rock_outcrop_plugin/gui/welcome/dock.py" line="92" />
      <source>Trainings</source>
      <translation>训练任务</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="76" />
      <source>Trains a U-Net on labels that are known to be wrong in places, so that it maps better than they do: soft labels, a loss that trusts confident predictions where a mask may have missed rock, and a teacher network that averages the student's weights. It runs in the background on the GPU if there is one. The run folder keeps the model, the curves and a report. Method after Dahle et al., weakly supervised segmentation of Antarctic rock outcrops; Tarvainen and Valpola (2017), Mean teachers.</source>
      <translation>在已知局部有误的标签上训练 U-Net，使其制图优于这些标签：采用软标签、在掩膜可能遗漏岩石处信任高置信预测的损失函数，以及对学生权重取平均的教师网络。它在后台运行，如有 GPU 则使用 GPU。运行文件夹保存模型、曲线和报告。方法依据 Dahle et al. 的南极岩石露头弱监督分割；Tarvainen 与 Valpola (2017), Mean teachers。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/train_from_references.py" line="23" />
      <source>Trains a model in stages on two imperfect rock masks, given as polygons, and on what you have marked where masks disagree. The model maps any composite with 'Predict rock'.</source>
      <translation>用两个以多边形给出的不完善岩石掩膜，以及您在掩膜不一致处所作的标记，分阶段训练模型。该模型可通过“预测岩石”对任意合成影像制图。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/refine_and_compare.py" line="30" />
      <source>Trains an existing model on, with labels that your marks correct, maps with it, compares the map with the masks, and lists the largest places where they still differ: mark these, and run it again. Keep some marks aside as ground truth: those that were trained on say nothing of places that were not.</source>
      <translation>用经您的标记校正的标签继续训练现有模型，用它制图，将所得地图与掩膜比较，并列出仍有不同的最大地点：请标记这些地点并再次运行。请留出一些标记作为地面真值：用于训练的标记无法说明未经训练的地点。</translation>
    </message>
    <message>
      <location filename="../algorithms/selftrain.py" line="58" />
      <source>Trains on several imperfect masks until the map is better than they are. Before the first stage a classifier of single pixels learns together with what each mask gets wrong, and corrects the labels. A network learns from them, and its predictions are the labels that a new network learns from in the second stage. The more stable of the two is returned, judged without any truth. Each stage keeps its labels, model and report in the run folder. Method after Dahle et al., weakly supervised segmentation of Antarctic rock outcrops; Raykar et al. (2010), Learning from crowds.</source>
      <translation>在多个不完善的掩膜上训练，直到地图优于这些掩膜。在第一阶段之前，单像元分类器在学习的同时学到每个掩膜错在哪里，并校正标签。一个网络从这些标签学习，其预测作为第二阶段中新网络学习的标签。返回两者中更稳定的一个，评判时不使用任何真值。每个阶段都在运行文件夹中保存其标签、模型和报告。方法依据 Dahle et al. 的南极岩石露头弱监督分割；Raykar et al. (2010), Learning from crowds。</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="77" />
      <source>Trains the same set-up once in full and once without each of its parts, with several seeds, and scores all of them against a truth that no training sees: mean, spread, and the difference to the full method, paired by seed. The masks, their union, the spectral rule and a random forest on the same labels are scored beside them. It is many trainings: what is finished stays in the run folder, and a repeated call with the same folder goes on from there.</source>
      <translation>将同一设置完整训练一次，再分别去掉每个组成部分各训练一次，使用多个种子，并用任何训练都未见过的真值对全部结果评分：均值、离散程度，以及与完整方法按种子配对的差异。同时也对掩膜、掩膜的并集、光谱规则以及使用相同标签的随机森林评分。训练次数很多：已完成的内容保留在运行文件夹中，用同一文件夹再次调用即从该处继续。</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="114" />
      <source>Trees</source>
      <translation>树的数量</translation>
    </message>
    <message>
      <location filename="../algorithms/demodata.py" line="67" />
      <location filename="../algorithms/products.py" line="50" />
      <source>Truth</source>
      <translation>真值</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/try_panel.py" line="62" />
      <source>Try it on a generated scene</source>
      <translation>在生成的场景上试用</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="71" />
      <source>Two pixels of Sentinel-2: a click is not surer than that.</source>
      <translation>Sentinel-2 的两个像元：点击不会比这更准确。</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="87" />
      <location filename="../algorithms/products.py" line="47" />
      <source>Uncertainty</source>
      <translation>不确定性</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="182" />
      <source>Undo mark</source>
      <translation>撤销标记</translation>
    </message>
    <message>
      <location filename="../algorithms/help/content.py" line="51" />
      <source>Unit: {0} ({1}).</source>
      <translation>单位：{0}（{1}）。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/content.py" line="53" />
      <source>Unit: {0}.</source>
      <translation>单位：{0}。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="211" />
      <source>Unsure</source>
      <translation>不确定</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="183" />
      <source>Use an existing Python</source>
      <translation>使用现有的 Python</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="65" />
      <source>Use an existing Python…</source>
      <translation>使用现有的 Python…</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="64" />
      <source>Uses the scene classification of Sentinel-2, QA_PIXEL of Landsat. Over bright snow both are often wrong: switch it off for scenes that you know to be clear.</source>
      <translation>使用 Sentinel-2 的场景分类和 Landsat 的 QA_PIXEL。在明亮雪面上两者经常出错：对已知晴空的影像请关闭此项。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/example_tiles.py" line="52" />
      <source>Validation tiles after epoch {0}</source>
      <translation>轮次 {0} 之后的验证瓦片</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/cursor_table.py" line="141" />
      <source>Value</source>
      <translation>值</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/cursor_table.py" line="140" />
      <source>Values under the cursor</source>
      <translation>光标处的值</translation>
    </message>
    <message>
      <location filename="../algorithms/vectorizemask.py" line="35" />
      <source>Vectorize a rock mask</source>
      <translation>岩石掩膜矢量化</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="94" />
      <location filename="../algorithms/fetchreference.py" line="108" />
      <source>Version</source>
      <translation>版本</translation>
    </message>
    <message>
      <location filename="../algorithms/checkenvironment.py" line="54" />
      <source>Versions</source>
      <translation>版本</translation>
    </message>
    <message>
      <location filename="../algorithms/setupenvironment.py" line="120" />
      <source>Versions of all packages, and the device that will be used.</source>
      <translation>所有软件包的版本，以及将使用的设备。</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="233" />
      <source>Weight of doubted labels</source>
      <translation>存疑标签的权重</translation>
    </message>
    <message>
      <location filename="../algorithms/train.py" line="239" />
      <source>Weight of pixels that are labelled other but predicted rock with more than 0.95. Left out 0.2 (the published text: down-weighted by 80%); its table says 0.75.</source>
      <translation>标为其他但以大于 0.95 的概率预测为岩石的像元的权重。留空为 0.2（已发表的正文：权重降低 80%）；其表格中为 0.75。</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="42" />
      <location filename="../algorithms/mergelabels.py" line="57" />
      <location filename="../scripts/chains/prepare_training_data.py" line="53" />
      <source>Weights</source>
      <translation>权重</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/menu.py" line="34" />
      <source>Welcome</source>
      <translation>欢迎</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="108" />
      <source>What 'Compare masks' made of the prediction; its first band is shown.</source>
      <translation>“比较掩膜”由该预测得到的结果；显示其第一个波段。</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="136" />
      <source>What is darker than this and no water is rock in shade; snow in shade is brighter. Published: 0.25 at the top of the atmosphere, which is 0.2 at the surface. 0 leaves rock in shade out.</source>
      <translation>比此值暗且非水者为阴影中的岩石；阴影中的雪更亮。已发表的值：大气层顶 0.25，相当于地表 0.2。0 表示不计入阴影中的岩石。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/builder.py" line="97" />
      <source>What is done</source>
      <translation>执行的步骤</translation>
    </message>
    <message>
      <location filename="../algorithms/forestbaseline.py" line="86" />
      <source>What is mapped, and from which channels.</source>
      <translation>对什么制图，使用哪些通道。</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="101" />
      <location filename="../algorithms/train.py" line="100" />
      <source>What is mapped, from which channels, with which settings.</source>
      <translation>对什么制图，使用哪些通道和哪些设置。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="48" />
      <source>What is mapped, in any reference system.</source>
      <translation>制图的范围，可用任意参照系。</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="121" />
      <source>What is really there, for instance mapped by hand: every mask is scored against it. Points with the field 'mark' (rock, not rock, unsure), as the comparison panel saves them, score every mask at the points, with 95% intervals.</source>
      <translation>实际存在的情况，例如人工绘制：每个掩膜都据此评分。带有字段“mark”（rock、not rock、unsure）的点由比较面板保存，会在这些点上为每个掩膜评分，并给出 95% 区间。</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="116" />
      <source>What is really there, or the best mask there is, as polygons or a raster with 1 for rock. It only scores.</source>
      <translation>实际存在的情况，或现有最好的掩膜，为多边形或以 1 表示岩石的栅格。仅用于评分。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="59" />
      <source>What is really there, where it is known: a mask, or points with the field 'mark'. Every mask is scored against it.</source>
      <translation>已知处实际存在的情况：掩膜，或带有字段“mark”的点。每个掩膜都据此评分。</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="133" />
      <source>What is removed, one at a time. pseudo_labels: one stage on the masks alone; label_model: the first stage learns from the masks; references: each mask in turn. A part that the set-up does not have is left out. None: the full method and what it has to beat, alone.</source>
      <translation>要去掉的部分，每次一个。pseudo_labels：仅用掩膜的单一阶段；label_model：第一阶段从掩膜学习；references：依次去掉每个掩膜。设置中没有的部分会略过。不选：仅有完整方法及其须超越的对象。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="81" />
      <source>What the composite covers, in any reference system.</source>
      <translation>合成影像覆盖的范围，可用任意参照系。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="121" />
      <source>What the heights of local files are above, for the metadata; nothing is computed from it. Left out: as in the files.</source>
      <translation>本地文件的高程以什么为基准，仅写入元数据；不据此计算。留空：与文件中相同。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="69" />
      <source>What the map is compared with. add is the smallest download.</source>
      <translation>与地图比较的对象。add 的下载量最小。</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="112" />
      <source>What the maps show. Left out: all of the prediction.</source>
      <translation>地图显示的内容。留空：整个预测。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_panel.py" line="59" />
      <source>What to do</source>
      <translation>操作方式</translation>
    </message>
    <message>
      <location filename="../scripts/chains/refine_and_compare.py" line="138" />
      <source>What to mark next: the largest patches in which they differ.</source>
      <translation>接下来要标记的内容：不一致的最大斑块。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/view_pane.py" line="40" />
      <location filename="../rock_outcrop_plugin/gui/comparison/view_pane.py" line="41" />
      <source>What view {0} shows</source>
      <translation>视图 {0} 显示的内容</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/view_pane.py" line="130" />
      <source>What was shown here is no longer in the project. Choose something else.</source>
      <translation>此处所显示的内容已不在项目中。请选择其他内容。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/builder.py" line="99" />
      <source>What you get</source>
      <translation>您得到的内容</translation>
    </message>
    <message>
      <location filename="../scripts/chains/builder.py" line="95" />
      <source>What you give</source>
      <translation>您提供的内容</translation>
    </message>
    <message>
      <location filename="../algorithms/spectralrule.py" line="61" />
      <source>Where it has no data (REMA: the sea) the result has none. Left out: the sea is mapped too, and dark turbid water can be taken for rock.</source>
      <translation>其无数据处（REMA：海洋），结果也无数据。留空：海洋也会被制图，暗而浑浊的水可能被误认为岩石。</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="127" />
      <source>Where names do not tell the bands: B02,B03,B04,B08,B11,B12 in the order of the files, which then are one scene.</source>
      <translation>当名称不能说明波段时：按文件顺序给出 B02,B03,B04,B08,B11,B12，此时这些文件为同一影像。</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="116" />
      <source>Where the composite has no data but the elevation has, use the elevation alone, if the model has learnt to (group dropout). Otherwise such pixels are nodata.</source>
      <translation>在合成影像无数据而有高程处，若模型已学会（分组丢弃），则仅使用高程。否则这些像元为无数据。</translation>
    </message>
    <message>
      <location filename="../algorithms/setupenvironment.py" line="58" />
      <source>Where the environment is made. Left out: your folder for application data.</source>
      <translation>环境的创建位置。留空：您的应用程序数据文件夹。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="113" />
      <source>Where the files come from instead: a STAC API, one raster or VRT, or a bucket with the product's own file names. Left out: the product's STAC API.</source>
      <translation>改从何处获取文件：STAC API、单个栅格或 VRT，或采用产品自身文件名的存储桶。留空：该产品的 STAC API。</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="86" />
      <location filename="../algorithms/disagreements.py" line="73" />
      <source>Where the prediction is a probability: from which value on it is rock. Left out: the threshold stored in the raster, or 0.9.</source>
      <translation>当预测为概率时：达到何值即为岩石。留空：栅格中存储的阈值，或 0.9。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="193" />
      <source>Where to look: the largest patches in which they differ.</source>
      <translation>查看的地点：不一致的最大斑块。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="99" />
      <source>Which layer of the source it is. Left out, it is found by its name.</source>
      <translation>数据源中的哪个图层。留空则按名称查找。</translation>
    </message>
    <message>
      <location filename="../algorithms/compare.py" line="146" />
      <source>Which tiles of the index are compared; needs the tile index.</source>
      <translation>比较索引中的哪些瓦片；需要瓦片索引。</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="158" />
      <source>Which tiles of the index. auto: those for testing if there are any, otherwise those for validation, which chose epoch and threshold.</source>
      <translation>索引中的哪些瓦片。auto：若有测试瓦片则用测试瓦片，否则用验证瓦片，后者曾用于选择轮次和阈值。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/steps.py" line="67" />
      <source>Which tiles teach, which judge, and which are kept for a test.</source>
      <translation>哪些瓦片用于学习，哪些用于评判，哪些留作测试。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="141" />
      <source>Which tiles the comparison looks at.</source>
      <translation>比较所查看的瓦片。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="81" />
      <source>Which units of GeoMap count as exposed rock: codes (SIMPCODE, 10 to 70) or the groups bedrock, deposits, unclassified, water, separated by commas. Left out: all but water, because loose deposits look like rock from above.</source>
      <translation>GeoMap 的哪些单元算作裸露岩石：代码（SIMPCODE，10 到 70）或组 bedrock、deposits、unclassified、water，以英文逗号分隔。留空：除 water 外的全部，因为松散沉积物从上方看像岩石。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="118" />
      <source>Whole per cents suffice for a mask and take a quarter of the disk.</source>
      <translation>对掩膜而言整数百分比已足够，且只占四分之一的磁盘空间。</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="88" />
      <source>Window</source>
      <translation>窗口</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="102" />
      <source>Windows per network call; more than 1 pays on a GPU only. 0: chosen from the GPU's free memory.</source>
      <translation>每次网络调用的窗口数；大于 1 仅在 GPU 上有益。0：按 GPU 的空闲内存选定。</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="31" />
      <source>With an initial model: only its decoder is trained on. For a few tiles of a new place, which would spoil what the encoder has learnt.</source>
      <translation>有初始模型时：只继续训练其解码器。适用于新地点只有少量瓦片的情况，否则会破坏编码器所学。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="68" />
      <source>With enough tiles the encoder learns something too.</source>
      <translation>瓦片足够多时，编码器也能学到东西。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/map_rock_outcrops.py" line="109" />
      <location filename="../scripts/chains/refine_and_compare.py" line="120" />
      <source>With every mask, and with the truth where it is known.</source>
      <translation>与每个掩膜比较，并在真值已知处与真值比较。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="163" />
      <source>With the model's own threshold.</source>
      <translation>采用模型自身的阈值。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="141" />
      <source>Without a tile index there is nothing to choose from.</source>
      <translation>没有瓦片索引就无从选择。</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="115" />
      <source>Without an extent and an area: all that the inputs cover north of it is mapped. Sentinel-2 sees nothing south of about 82.7° S.</source>
      <translation>未指定范围和区域时：对输入所覆盖的、位于其以北的全部制图。Sentinel-2 在约 82.7° S 以南没有观测。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="140" />
      <source>Without it every raster loses a rim of one pixel.</source>
      <translation>否则每个栅格都会失去一个像元宽的边缘。</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="49" />
      <source>Writes a trained model as ONNX, for 'Predict rock', for the Deepness plugin and for machines without PyTorch. float16 halves the file and is meant for GPUs; int8 makes it a quarter and pays on processors with integer instructions and on GPUs. What that costs is measured on the tiles of a scene that you give: how much of the mask stays the same, and how much IoU is lost. The figures are logged and kept in the model's card. Inputs and outputs are the same in all of them.</source>
      <translation>将训练好的模型写成 ONNX，用于“预测岩石”、Deepness 插件以及没有 PyTorch 的机器。float16 使文件减半，适用于 GPU；int8 使其变为四分之一，在具有整数指令的处理器和 GPU 上有益。其代价在您提供的影像的瓦片上测量：掩膜有多少保持不变，IoU 下降多少。这些数字写入日志并保存在模型卡中。各种格式的输入和输出相同。</translation>
    </message>
    <message>
      <location filename="../algorithms/comparisonlayout.py" line="133" />
      <source>Written at the top of the page.</source>
      <translation>写在页面顶部。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/install_advice.py" line="44" />
      <source>You may not write there: press 'Install into another folder…' and choose one of your own. Administrator rights are not needed.</source>
      <translation>您无权在该处写入：请按“安装到其他文件夹…”并选择您自己的文件夹。无需管理员权限。</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="156" />
      <source>Zips and tars are unpacked there while it runs, about 0.5 GB for each Sentinel-2 scene. Left out: a temporary folder.</source>
      <translation>运行期间在此处解压 zip 和 tar，每景 Sentinel-2 影像约 0.5 GB。留空：临时文件夹。</translation>
    </message>
    <message>
      <location filename="../algorithms/localstack.py" line="84" />
      <source>Zips, tars, band files, or the file MTD_MSIL2A.xml of a SAFE folder. Bands are found by their names (B02 or blue, ...); Landsat's 2 3 4 5 6 7 become B02 B03 B04 B08 B11 B12. Scenes are told apart by the rest of the names.</source>
      <translation>zip、tar、波段文件，或 SAFE 文件夹中的文件 MTD_MSIL2A.xml。按名称识别波段（B02 或 blue, ...）；Landsat 的 2 3 4 5 6 7 变为 B02 B03 B04 B08 B11 B12。按名称的其余部分区分影像。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="49" />
      <source>Zoom to all</source>
      <translation>缩放至全部</translation>
    </message>
    <message>
      <location filename="../algorithms/mapregion.py" line="80" />
      <source>a raster, a VRT or a tile index (GeoPackage or CSV with a field 'location', as gdaltindex makes it); also /vsicurl/ and /vsis3/ paths.</source>
      <translation>栅格、VRT 或瓦片索引（GeoPackage 或带有“location”字段的 CSV，如 gdaltindex 所生成）；也可用 /vsicurl/ 和 /vsis3/ 路径。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/content.py" line="190" />
      <source>at least {0}</source>
      <translation>至少 {0}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="102" />
      <source>at most about {0}</source>
      <translation>最多约 {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/setupenvironment.py" line="49" />
      <source>auto installs the CUDA packages where there is an NVIDIA GPU.</source>
      <translation>auto 在有 NVIDIA GPU 时安装 CUDA 软件包。</translation>
    </message>
    <message>
      <location filename="../scripts/chains/inputs.py" line="151" />
      <source>auto takes a GPU if there is one.</source>
      <translation>auto 在有 GPU 时选用 GPU。</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="61" />
      <source>auto takes an NVIDIA GPU, then Apple's Metal, then the CPU; the log says.</source>
      <translation>auto 依次选用 NVIDIA GPU、Apple 的 Metal、CPU；日志会说明。</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="76" />
      <source>auto takes the first that is installed and works on the chosen device, in the order listed; the log says which one really runs. With a .safetensors model, to choose one is to choose ONNX Runtime.</source>
      <translation>auto 按所列顺序选用第一个已安装且可在所选设备上工作的提供程序；日志会说明实际运行的是哪个。对 .safetensors 模型而言，选择某个提供程序即选择 ONNX Runtime。</translation>
    </message>
    <message>
      <location filename="../algorithms/prediction_parameters.py" line="66" />
      <source>auto: PyTorch for .safetensors, ONNX Runtime for .onnx. Both give the same mask.</source>
      <translation>auto：.safetensors 用 PyTorch，.onnx 用 ONNX Runtime。两者得到相同的掩膜。</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="46" />
      <source>auto: bfloat16 on an NVIDIA GPU, which is faster there, otherwise float32.</source>
      <translation>auto：在 NVIDIA GPU 上用 bfloat16（在那里更快），否则用 float32。</translation>
    </message>
    <message>
      <location filename="../algorithms/training_parameters.py" line="53" />
      <source>auto: on an NVIDIA GPU where the run is long enough to win back the minute or two that compiling takes. Where it fails, training goes on without, with a warning.</source>
      <translation>auto：在 NVIDIA GPU 上且运行时间足以抵消一两分钟的编译时间时启用。若编译失败，训练会在警告后不经编译继续进行。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/defaults.py" line="90" />
      <source>bfloat16 is taken only where it is faster.</source>
      <translation>仅在 bfloat16 更快时才采用。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="38" />
      <source>broken off</source>
      <translation>已中断</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="36" />
      <source>cancelled</source>
      <translation>已取消</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="107" />
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="40" />
      <source>cannot be read</source>
      <translation>无法读取</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="74" />
      <source>channels</source>
      <translation>通道</translation>
    </message>
    <message>
      <location filename="../algorithms/ablation.py" line="202" />
      <location filename="../algorithms/train.py" line="269" />
      <source>constant is published; cosine warms up, then falls to a hundredth.</source>
      <translation>constant 为已发表的方式；cosine 先预热，再降到百分之一。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="80" />
      <source>crops</source>
      <translation>裁剪</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="35" />
      <location filename="../algorithms/help/units.py" line="100" />
      <source>degrees</source>
      <translation>度</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="36" />
      <source>degrees of latitude, negative in the south</source>
      <translation>纬度（度），南纬为负</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="85" />
      <source>devices</source>
      <translation>设备</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="32" />
      <source>dots per inch</source>
      <translation>每英寸点数</translation>
    </message>
    <message>
      <location filename="../scripts/chains/fetch_map_compare.py" line="91" />
      <source>earthengine needs an account; stac needs none, but reads every scene.</source>
      <translation>earthengine 需要账号；stac 无需账号，但会读取每景影像。</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchcomposite.py" line="74" />
      <source>earthengine: computed by Google Earth Engine, needs an account. stac: any STAC API with Sentinel-2 Level-2A, needs none, but reads every scene.</source>
      <translation>earthengine：由 Google Earth Engine 计算，需要账号。stac：任何提供 Sentinel-2 Level-2A 的 STAC API，无需账号，但会读取每一景影像。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="30" />
      <source>ending</source>
      <translation>正在结束</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="67" />
      <source>epochs</source>
      <translation>轮次</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="37" />
      <source>failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <location filename="../algorithms/predict.py" line="131" />
      <source>feather: weighted mean where tiles overlap; crop: each tile's middle only.</source>
      <translation>feather：瓦片重叠处取加权平均；crop：只取每个瓦片的中部。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="35" />
      <source>finished</source>
      <translation>已完成</translation>
    </message>
    <message>
      <location filename="../algorithms/exportmodel.py" line="71" />
      <source>float32: as trained. float16: on GPUs faster, the mask hardly changes. int8: smallest, needs a scene to calibrate with, and costs some IoU.</source>
      <translation>float32：与训练时相同。float16：在 GPU 上更快，掩膜几乎不变。int8：最小，需要一景影像来校准，并会损失一些 IoU。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="39" />
      <source>folder is gone</source>
      <translation>文件夹已不存在</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchreference.py" line="63" />
      <source>johnson: rock mapped from Landsat 8. geomap: geological units. add: outcrops of the Antarctic Digital Database, any version.</source>
      <translation>johnson：由 Landsat 8 绘制的岩石。geomap：地质单元。add：Antarctic Digital Database 的露头，任意版本。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="90" />
      <source>levels</source>
      <translation>层</translation>
    </message>
    <message>
      <location filename="../algorithms/selftrain.py" line="97" />
      <source>masks: their weighted mean, as published; label_model: corrected by the classifier of single pixels; recipe: label_model for rock.</source>
      <translation>masks：其加权平均，如已发表的方法；label_model：由单像元分类器校正；recipe：rock 为 label_model。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="95" />
      <location filename="../algorithms/help/units.py" line="33" />
      <source>metres</source>
      <translation>米</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="34" />
      <source>m²</source>
      <translation>m²</translation>
    </message>
    <message>
      <location filename="../algorithms/help/content.py" line="204" />
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="159" />
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="123" />
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="112" />
      <source>no data</source>
      <translation>无数据</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/polygons_in_view.py" line="47" />
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="136" />
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="161" />
      <source>no rock</source>
      <translation>无岩石</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="101" />
      <source>not known yet</source>
      <translation>尚不清楚</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="110" />
      <source>not read: the layer is remote</source>
      <translation>未读取：该图层为远程图层</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/marks_style.py" line="13" />
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="216" />
      <source>not rock</source>
      <translation>非岩石</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="53" />
      <location filename="../algorithms/help/units.py" line="54" />
      <source>number without unit</source>
      <translation>无单位的数</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="81" />
      <source>patches</source>
      <translation>斑块</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="52" />
      <source>per cent</source>
      <translation>百分比</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="23" />
      <location filename="../algorithms/help/units.py" line="67" />
      <source>pixels</source>
      <translation>像元</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/disagreement_tour.py" line="174" />
      <source>prediction only</source>
      <translation>仅预测</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="89" />
      <source>preparing the labels</source>
      <translation>正在准备标签</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="41" />
      <source>probability</source>
      <translation>概率</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="84" />
      <source>processes</source>
      <translation>进程</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="42" />
      <source>ratio without unit</source>
      <translation>无单位的比值</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/disagreement_tour.py" line="175" />
      <source>reference only</source>
      <translation>仅参考</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="42" />
      <source>reflectance</source>
      <translation>反射率</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="61" />
      <source>reflectance for each stored number</source>
      <translation>每个存储值对应的反射率</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="96" />
      <source>reflectance, or reflectance times 10,000</source>
      <translation>反射率，或反射率乘以 10000</translation>
    </message>
    <message>
      <location filename="../algorithms/fetchdem.py" line="65" />
      <source>rema: Antarctica, version 2; arcticdem: north of 60° N, version 4.1; copernicus: the whole land, 30 m; local: FILES. No account is needed.</source>
      <translation>rema：南极洲，版本 2；arcticdem：60° N 以北，版本 4.1；copernicus：全部陆地，30 m；local：FILES。无需账号。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="86" />
      <source>requests at a time</source>
      <translation>并发请求数</translation>
    </message>
    <message>
      <location filename="../algorithms/products.py" line="116" />
      <location filename="../rock_outcrop_plugin/gui/comparison/marks_style.py" line="12" />
      <location filename="../rock_outcrop_plugin/gui/comparison/polygons_in_view.py" line="47" />
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="136" />
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="161" />
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="216" />
      <source>rock</source>
      <translation>岩石</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="175" />
      <source>rock in neither</source>
      <translation>两者均无岩石</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="32" />
      <source>running, {0}%</source>
      <translation>运行中，{0}%</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="41" />
      <source>share</source>
      <translation>占比</translation>
    </message>
    <message>
      <location filename="../algorithms/label_parameters.py" line="93" />
      <source>soft: the confidence itself is the pseudo-label; masks: the masks count alone there; recipe: as the recipe says; masks for rock-published.</source>
      <translation>soft：置信度本身即为伪标签；masks：该处只计入掩膜；recipe：由配方规定；rock-published 为 masks。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="73" />
      <source>stages</source>
      <translation>阶段</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/words.py" line="34" />
      <source>starting</source>
      <translation>正在启动</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="321" />
      <source>student</source>
      <translation>学生</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="328" />
      <source>teacher</source>
      <translation>教师</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="66" />
      <source>tiles</source>
      <translation>瓦片</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="83" />
      <source>tiles of 5.2 km along each edge</source>
      <translation>每边 5.2 km 瓦片的数量</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/polygons_in_view.py" line="46" />
      <source>too many polygons in view: zoom in</source>
      <translation>视图中多边形过多：请放大</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/curves.py" line="303" />
      <source>training</source>
      <translation>训练中</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="72" />
      <source>trainings</source>
      <translation>训练次数</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="87" />
      <source>trees</source>
      <translation>树</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" line="113" />
      <source>uint8: per cent; float32: 0 to 1, nodata -9999.</source>
      <translation>uint8：百分比；float32：0 到 1，无数据值 -9999。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="24" />
      <source>units of the coordinate reference system, usually metres</source>
      <translation>坐标参照系的单位，通常为米</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/marks_style.py" line="14" />
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="216" />
      <source>unsure</source>
      <translation>不确定</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="48" />
      <source>weight</source>
      <translation>权重</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="66" />
      <source>whole number</source>
      <translation>整数</translation>
    </message>
    <message>
      <location filename="../algorithms/help/units.py" line="68" />
      <source>windows</source>
      <translation>窗口</translation>
    </message>
    <message>
      <location filename="../algorithms/help/content.py" line="204" />
      <source>yes</source>
      <translation>是</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="163" />
      <source>{0} %</source>
      <translation>{0} %</translation>
    </message>
    <message>
      <location filename="../algorithms/feedback.py" line="45" />
      <source>{0} (about {1} left)</source>
      <translation>{0}（约剩 {1}）</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="174" />
      <source>{0} ({1})</source>
      <translation>{0}（{1}）</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/training/dock.py" line="169" />
      <source>{0} cannot be written ({1}). Cancel the training in QGIS's task manager.</source>
      <translation>无法写入 {0}（{1}）。请在 QGIS 的任务管理器中取消训练。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="149" />
      <source>{0} disagreements.</source>
      <translation>{0} 个不一致处。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="114" />
      <source>{0} found, the newest first.</source>
      <translation>找到 {0} 个，最新的在最前。</translation>
    </message>
    <message>
      <location filename="../algorithms/feedback.py" line="24" />
      <source>{0} h {1} min</source>
      <translation>{0} 小时 {1} 分钟</translation>
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
      <translation>{0} 分钟</translation>
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
      <translation>{0}（共 {1}）</translation>
    </message>
    <message>
      <location filename="../algorithms/feedback.py" line="21" />
      <source>{0} s</source>
      <translation>{0} 秒</translation>
    </message>
    <message>
      <location filename="../algorithms/help/content.py" line="188" />
      <source>{0} to {1}</source>
      <translation>{0} 到 {1}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/toolbar.py" line="31" />
      <source>{0} views</source>
      <translation>{0} 个视图</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/sampling.py" line="165" />
      <source>{0}°</source>
      <translation>{0}°</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="177" />
      <source>{key}: mark this disagreement. Shift+{key}: mark the place of the cursor.</source>
      <translation>{key}：标记此不一致处。Shift+{key}：标记光标所在位置。</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/comparison/tour_panel.py" line="151" />
      <source>{number} of {total} · {area} · {kind} · {reference}</source>
      <translation>第 {number} 个，共 {total} 个 · {area} · {kind} · {reference}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/models_panel.py" line="136" />
      <source>{size:.1f} MB, {date}</source>
      <translation>{size:.1f} MB，{date}</translation>
    </message>
    <message>
      <location filename="../rock_outcrop_plugin/gui/welcome/environment_state.py" line="62" />
      <source>{versions}
Python: {python}</source>
      <translation>{versions}
Python：{python}</translation>
    </message>
  </context>
</TS>
