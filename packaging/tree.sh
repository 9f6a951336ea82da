# Sourced by `deb` and `tarball`: lays out the program as it lies under /usr, or any other prefix.
# Every file gets the day of the last commit, so that the same input gives the same bytes.

lay_out() {
    prefix=$1
    share="$prefix/share"
    rm -rf "$prefix"
    mkdir -p "$prefix/bin" "$prefix/lib" "$share/applications" "$share/mime/packages" \
        "$share/man/man1" "$share/doc/briefing-book" "$share/icons/hicolor/scalable/apps"

    cp -R build/briefing-book "$prefix/lib/"
    ln -s ../lib/briefing-book/briefing "$prefix/bin/briefing"
    mv "$prefix/lib/briefing-book/LICENCES.txt" "$share/doc/briefing-book/copyright"
    gzip -9n <CHANGELOG.md >"$share/doc/briefing-book/NEWS.gz"
    build/venv/bin/python packaging/make_reference.py --manual |
        gzip -9n >"$share/man/man1/briefing.1.gz"

    cp packaging/linux/briefing-book.desktop "$share/applications/"
    cp packaging/linux/briefing-book.xml "$share/mime/packages/"
    cp resources/icons/briefing-book.svg "$share/icons/hicolor/scalable/apps/"
    for icon in build/icons/*.png; do
        size=$(basename "$icon" .png)
        apps="$share/icons/hicolor/${size}x$size/apps"
        mkdir -p "$apps"
        cp "$icon" "$apps/briefing-book.png"
    done

    find "$prefix" -type d -exec chmod 755 {} +
    find "$prefix" -type f -exec chmod 644 {} +
    chmod 755 "$prefix/lib/briefing-book/briefing"
    find "$prefix" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
}
