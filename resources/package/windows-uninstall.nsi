  DeleteRegValue SHCTX "Software\RegisteredApplications" "Cordboard"
  DeleteRegKey SHCTX "Software\Cordboard\Capabilities"
  DeleteRegKey /ifempty SHCTX "Software\Cordboard"
  DeleteRegKey SHCTX "Software\Classes\Cordboard.Link"
