# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: Apache-2.0
#
# How the components become packages. resources/packaging/build calls cpack.
set(CPACK_PACKAGE_NAME tidemark)
set(CPACK_PACKAGE_VENDOR "The Tidemark authors")
set(CPACK_PACKAGE_CONTACT ${TIDEMARK_CONTACT})
set(CPACK_PACKAGE_HOMEPAGE_URL ${TIDEMARK_HOMEPAGE})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "snapshots of vector databases")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Tidemark)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL cli)
if(TIDEMARK_GUI)
    list(APPEND CPACK_COMPONENTS_ALL gui)
endif()
set(CPACK_COMPONENTS_GROUPING IGNORE)

set(text "Takes full and incremental snapshots of vector databases, lists, compares,
verifies, restores and deletes them: SQLite, sqlite-vec, PostgreSQL with
pgvector, Chroma and Qdrant. After the first snapshot only vectors that changed
are stored, and any snapshot can be deleted without harm to another one.")
set(CPACK_COMPONENT_CLI_DISPLAY_NAME "Command line")
set(CPACK_COMPONENT_CLI_DESCRIPTION "${text}

This is the command line, for scripts and for servers without a desktop.")
set(CPACK_COMPONENT_GUI_DISPLAY_NAME "Desktop application")
set(CPACK_COMPONENT_GUI_DESCRIPTION "${text}

This is the desktop application, with the snapshots as a timeline.")

# --- Debian ---
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION database)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_CLI_PACKAGE_NAME tidemark-cli)
set(CPACK_DEBIAN_CLI_PACKAGE_RECOMMENDS "ca-certificates, tzdata")
set(CPACK_DEBIAN_CLI_PACKAGE_SUGGESTS "tidemark")
set(CPACK_DEBIAN_GUI_PACKAGE_NAME tidemark)
# Plugins and data that Qt loads while it runs, which nothing that looks at libraries can find. X11 and offscreen are in
# libqt6gui6. On a desktop without an X server nothing starts without qt6-wayland.
set(CPACK_DEBIAN_GUI_PACKAGE_DEPENDS "qt6-wayland, hicolor-icon-theme")
set(CPACK_DEBIAN_GUI_PACKAGE_RECOMMENDS
    "tidemark-cli, qt6-gtk-platformtheme, qt6-translations-l10n, libqt6svg6, gnome-keyring | libkf5wallet-bin, ca-certificates, tzdata")

# --- RPM ---
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_LICENSE Apache-2.0)
set(CPACK_RPM_PACKAGE_URL ${TIDEMARK_HOMEPAGE})
set(CPACK_RPM_PACKAGE_GROUP Applications/Databases)
# It takes its name from CPACK_PACKAGE_NAME.
set(CPACK_RPM_MAIN_COMPONENT gui)
set(CPACK_RPM_SPEC_MORE_DEFINE "%define packager ${TIDEMARK_CONTACT}")
set(CPACK_RPM_CLI_PACKAGE_NAME tidemark-cli)
set(CPACK_RPM_CLI_PACKAGE_SUMMARY "Snapshots of vector databases, command line")
set(CPACK_RPM_CLI_PACKAGE_DESCRIPTION ${text})
set(CPACK_RPM_GUI_PACKAGE_NAME tidemark)
set(CPACK_RPM_GUI_PACKAGE_SUMMARY "Snapshots of vector databases")
set(CPACK_RPM_GUI_PACKAGE_DESCRIPTION ${text})
set(CPACK_RPM_GUI_PACKAGE_SUGGESTS "tidemark-cli, qt6-qtwayland, qt6-qttranslations")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/doc
    /usr/share/lintian /usr/share/lintian/overrides /usr/share/fish /usr/share/fish/vendor_completions.d /usr/share/icons /usr/share/icons/hicolor
    /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps /usr/share/icons/hicolor/scalable/mimetypes
    /usr/share/icons/hicolor/symbolic /usr/share/icons/hicolor/symbolic/apps /usr/share/man /usr/share/man/man1
    /usr/share/metainfo /usr/share/mime /usr/share/mime/packages /usr/share/zsh /usr/share/zsh/vendor-completions)
foreach(size IN ITEMS 16 22 24 32 48 64 128 256 512)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()

# --- Archives: one file with everything ---
set(CPACK_ARCHIVE_COMPONENT_INSTALL OFF)

# --- Windows and macOS: configured, and never built yet, because the engine is Linux only so far ---
set(CPACK_NSIS_PACKAGE_NAME Tidemark)
set(CPACK_NSIS_DISPLAY_NAME Tidemark)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/tidemark.exe)
set(CPACK_NSIS_MUI_FINISHPAGE_RUN tidemark.exe)
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_URL_INFO_ABOUT ${TIDEMARK_HOMEPAGE})
set(CPACK_NSIS_HELP_LINK ${TIDEMARK_HOMEPAGE}/manual)
set(CPACK_NSIS_CREATE_ICONS_EXTRA "CreateShortCut '$SMPROGRAMS\\$STARTMENU_FOLDER\\Tidemark.lnk' '$INSTDIR\\bin\\tidemark.exe'")
set(CPACK_NSIS_DELETE_ICONS_EXTRA "Delete '$SMPROGRAMS\\$START_MENU\\Tidemark.lnk'")
# Opening a file of snapshots by double click.
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "
  WriteRegStr SHCTX 'Software\\Classes\\.tidemark' '' 'Tidemark.Bundle'
  WriteRegStr SHCTX 'Software\\Classes\\Tidemark.Bundle' '' 'Vector database snapshots'
  WriteRegStr SHCTX 'Software\\Classes\\Tidemark.Bundle\\DefaultIcon' '' '$INSTDIR\\bin\\tidemark.exe,0'
  WriteRegStr SHCTX 'Software\\Classes\\Tidemark.Bundle\\shell\\open\\command' '' '\"$INSTDIR\\bin\\tidemark.exe\" \"%1\"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "
  DeleteRegKey SHCTX 'Software\\Classes\\Tidemark.Bundle'
  DeleteRegKey SHCTX 'Software\\Classes\\.tidemark'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'")
set(CPACK_DMG_VOLUME_NAME Tidemark)
set(CPACK_BUNDLE_NAME Tidemark)

if(WIN32)
    set(CPACK_GENERATOR NSIS64 ZIP)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB RPM TGZ)
endif()
include(CPack)
