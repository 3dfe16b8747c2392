  ; tel:, sip: and callto: can be opened with Cordboard (Settings, Default apps).
  WriteRegStr SHCTX "Software\Classes\Cordboard.Link" "" "URL:Telephone number"
  WriteRegStr SHCTX "Software\Classes\Cordboard.Link" "URL Protocol" ""
  WriteRegStr SHCTX "Software\Classes\Cordboard.Link\DefaultIcon" "" '"$INSTDIR\bin\cordboard.exe",0'
  WriteRegStr SHCTX "Software\Classes\Cordboard.Link\shell\open\command" "" '"$INSTDIR\bin\cordboard.exe" "%1"'
  WriteRegStr SHCTX "Software\Cordboard\Capabilities" "ApplicationName" "Cordboard"
  WriteRegStr SHCTX "Software\Cordboard\Capabilities" "ApplicationDescription" "Desktop switchboard for the Asterisk PBX"
  WriteRegStr SHCTX "Software\Cordboard\Capabilities\UrlAssociations" "tel" "Cordboard.Link"
  WriteRegStr SHCTX "Software\Cordboard\Capabilities\UrlAssociations" "sip" "Cordboard.Link"
  WriteRegStr SHCTX "Software\Cordboard\Capabilities\UrlAssociations" "callto" "Cordboard.Link"
  WriteRegStr SHCTX "Software\RegisteredApplications" "Cordboard" "Software\Cordboard\Capabilities"
