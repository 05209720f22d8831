<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis autoRefreshMode="Disabled" autoRefreshTime="0" hasScaleBasedVisibilityFlag="0" maxScale="0" minScale="1e+08" styleCategories="Symbology|Rendering" version="3.40.6-Bratislava">
  <pipe-data-defined-properties>
    <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" />
      <Option name="type" type="QString" value="collection" />
    </Option>
  </pipe-data-defined-properties>
  <pipe>
    <provider>
      <resampling enabled="false" maxOversampling="2" zoomedInResamplingMethod="nearestNeighbour" zoomedOutResamplingMethod="nearestNeighbour" />
    </provider>
    <rasterrenderer alphaBand="-1" band="1" classificationMax="100" classificationMin="0" nodataColor="" opacity="1" type="singlebandpseudocolor">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader classificationMode="1" clip="0" colorRampType="INTERPOLATED" labelPrecision="6" maximumValue="100" minimumValue="0">
          <colorramp name="[source]" type="gradient">
            <Option type="Map">
              <Option name="color1" type="QString" value="255,255,204,0,rgb:1,1,0.80000000000000004,0" />
              <Option name="color2" type="QString" value="74,0,18,255,rgb:0.29019607843137257,0,0.07058823529411765,1" />
              <Option name="direction" type="QString" value="ccw" />
              <Option name="discrete" type="QString" value="0" />
              <Option name="rampType" type="QString" value="gradient" />
              <Option name="spec" type="QString" value="rgb" />
              <Option name="stops" type="QString" value="0.1;255,237,160,128,rgb:1,0.92941176470588238,0.62745098039215685,0.50196078431372548;rgb;ccw:0.3;254,178,76,255,rgb:0.99607843137254903,0.69803921568627447,0.29803921568627451,1;rgb;ccw:0.5;252,106,58,255,rgb:0.9882352941176471,0.41568627450980394,0.22745098039215686,1;rgb;ccw:0.7;227,26,28,255,rgb:0.8901960784313725,0.10196078431372549,0.10980392156862745,1;rgb;ccw:0.9;153,0,13,255,rgb:0.59999999999999998,0,0.05098039215686274,1;rgb;ccw" />
            </Option>
          </colorramp>
          <item alpha="0" color="#ffffcc" label="0 %" value="0" />
          <item alpha="128" color="#ffeda0" label="10 %" value="10" />
          <item alpha="255" color="#feb24c" label="30 %" value="30" />
          <item alpha="255" color="#fc6a3a" label="50 %" value="50" />
          <item alpha="255" color="#e31a1c" label="70 %" value="70" />
          <item alpha="255" color="#99000d" label="90 %" value="90" />
          <item alpha="255" color="#4a0012" label="100 %" value="100" />
          <rampLegendSettings direction="0" maximumLabel="" minimumLabel="" orientation="2" prefix="" suffix="" useContinuousLegend="1">
            <numericFormat id="basic">
              <Option type="Map">
                <Option name="decimal_separator" type="invalid" />
                <Option name="decimals" type="int" value="6" />
                <Option name="rounding_type" type="int" value="0" />
                <Option name="show_plus" type="bool" value="false" />
                <Option name="show_thousand_separator" type="bool" value="true" />
                <Option name="show_trailing_zeros" type="bool" value="false" />
                <Option name="thousand_separator" type="invalid" />
              </Option>
            </numericFormat>
          </rampLegendSettings>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <brightnesscontrast brightness="0" contrast="0" gamma="1" />
    <huesaturation colorizeBlue="128" colorizeGreen="128" colorizeOn="0" colorizeRed="255" colorizeStrength="100" grayscaleMode="0" invertColors="0" saturation="0" />
    <rasterresampler maxOversampling="2" />
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
