; An installer for Windows, for Inno Setup 6. Not built where the rest is; to be run and tried on
; such a machine, in a checkout, with Python 3.11 or newer:
;     py -m venv build\venv
;     build\venv\Scripts\pip install --editable .[ship]
;     build\venv\Scripts\python packaging\make_icons.py build\icons
;     build\venv\Scripts\pyinstaller --noconfirm --distpath build --workpath build\work packaging\briefing.spec
;     build\venv\Scripts\python packaging\make_licences.py build\work\briefing > build\briefing-book\LICENCES.txt
;     iscc /DVersion=0.1.0 packaging\windows.iss
; It installs for the user who runs it and asks for no administrator.

#ifndef Version
  #error Say which version: iscc /DVersion=…
#endif

[Setup]
AppId=BriefingBook
AppName=Briefing Book
AppVersion={#Version}
DefaultDirName={autopf}\Briefing Book
DefaultGroupName=Briefing Book
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
LicenseFile=..\LICENSE
OutputDir=..\build
OutputBaseFilename=briefing-book-{#Version}-setup
UninstallDisplayIcon={app}\Briefing Book.exe
Compression=lzma2
SolidCompression=yes

[Files]
Source: "..\build\briefing-book\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Briefing Book"; Filename: "{app}\Briefing Book.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.briefing"; ValueType: string; ValueData: "BriefingBook.Workspace"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.briefing"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-briefing"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\BriefingBook.Workspace"; ValueType: string; ValueData: "Briefing Book workspace"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\BriefingBook.Workspace\DefaultIcon"; ValueType: string; ValueData: "{app}\Briefing Book.exe,0"
Root: HKA; Subkey: "Software\Classes\BriefingBook.Workspace\shell\open\command"; ValueType: string; ValueData: """{app}\Briefing Book.exe"" ""%1"""
