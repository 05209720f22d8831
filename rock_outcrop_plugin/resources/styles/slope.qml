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
    <rasterrenderer alphaBand="-1" band="1" classificationMax="60" classificationMin="0" nodataColor="" opacity="1" type="singlebandpseudocolor">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader classificationMode="1" clip="0" colorRampType="INTERPOLATED" labelPrecision="6" maximumValue="60" minimumValue="0">
          <colorramp name="[source]" type="gradient">
            <Option type="Map">
              <Option name="color1" type="QString" value="252,253,191,255,rgb:0.9882352941176471,0.99215686274509807,0.74901960784313726,1" />
              <Option name="color2" type="QString" value="0,0,4,255,rgb:0,0,0.01568627450980392,1" />
              <Option name="direction" type="QString" value="ccw" />
              <Option name="discrete" type="QString" value="0" />
              <Option name="rampType" type="QString" value="gradient" />
              <Option name="spec" type="QString" value="rgb" />
              <Option name="stops" type="QString" value="0.17;254,202,141,255,rgb:0.99607843137254903,0.792156862745098,0.55294117647058827,1;rgb;ccw:0.33;253,150,104,255,rgb:0.99215686274509807,0.58823529411764708,0.40784313725490196,1;rgb;ccw:0.5;241,96,93,255,rgb:0.94509803921568625,0.37647058823529411,0.36470588235294116,1;rgb;ccw:0.67;158,47,127,255,rgb:0.61960784313725492,0.18431372549019609,0.49803921568627452,1;rgb;ccw:0.83;81,18,124,255,rgb:0.31764705882352939,0.07058823529411765,0.48627450980392156,1;rgb;ccw" />
            </Option>
          </colorramp>
          <item alpha="255" color="#fcfdbf" label="0°" value="0" />
          <item alpha="255" color="#feca8d" label="10.2°" value="10.200000000000001" />
          <item alpha="255" color="#fd9668" label="19.8°" value="19.8" />
          <item alpha="255" color="#f1605d" label="30°" value="30" />
          <item alpha="255" color="#9e2f7f" label="40.2°" value="40.2" />
          <item alpha="255" color="#51127c" label="49.8°" value="49.8" />
          <item alpha="255" color="#000004" label="60°" value="60" />
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
