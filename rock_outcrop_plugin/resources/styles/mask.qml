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
    <rasterrenderer alphaBand="-1" band="1" contour-index-interval="0" contour-interval="0.59999999999999998" downscale="1" nodataColor="" opacity="1" type="contour">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <symbols>
        <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="contour" type="line">
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value="" />
              <Option name="properties" />
              <Option name="type" type="QString" value="collection" />
            </Option>
          </data_defined_properties>
          <layer class="SimpleLine" enabled="1" id="{00cd6feb-a11c-5302-8b9e-f7919f237bf7}" locked="0" pass="0">
            <Option type="Map">
              <Option name="align_dash_pattern" type="QString" value="0" />
              <Option name="capstyle" type="QString" value="square" />
              <Option name="customdash" type="QString" value="5;2" />
              <Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
              <Option name="customdash_unit" type="QString" value="MM" />
              <Option name="dash_pattern_offset" type="QString" value="0" />
              <Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
              <Option name="dash_pattern_offset_unit" type="QString" value="MM" />
              <Option name="draw_inside_polygon" type="QString" value="0" />
              <Option name="joinstyle" type="QString" value="bevel" />
              <Option name="line_color" type="QString" value="215,25,28,255,rgb:0.84313725490196079,0.09803921568627451,0.10980392156862745,1" />
              <Option name="line_style" type="QString" value="solid" />
              <Option name="line_width" type="QString" value="0.4" />
              <Option name="line_width_unit" type="QString" value="MM" />
              <Option name="offset" type="QString" value="0" />
              <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
              <Option name="offset_unit" type="QString" value="MM" />
              <Option name="ring_filter" type="QString" value="0" />
              <Option name="trim_distance_end" type="QString" value="0" />
              <Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
              <Option name="trim_distance_end_unit" type="QString" value="MM" />
              <Option name="trim_distance_start" type="QString" value="0" />
              <Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
              <Option name="trim_distance_start_unit" type="QString" value="MM" />
              <Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
              <Option name="use_custom_dash" type="QString" value="0" />
              <Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
            </Option>
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value="" />
                <Option name="properties" />
                <Option name="type" type="QString" value="collection" />
              </Option>
            </data_defined_properties>
          </layer>
        </symbol>
      </symbols>
    </rasterrenderer>
    <brightnesscontrast brightness="0" contrast="0" gamma="1" />
    <huesaturation colorizeBlue="128" colorizeGreen="128" colorizeOn="0" colorizeRed="255" colorizeStrength="100" grayscaleMode="0" invertColors="0" saturation="0" />
    <rasterresampler maxOversampling="2" />
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
