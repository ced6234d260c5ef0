using System;
using System.Runtime.CompilerServices;

namespace NT8Bridge.Headless.Windows.Seams;

/// <summary>Makes addresses of the form "pack://application:,,,/…" known, as the framework for windows does.</summary>
internal static class PackScheme
{
#pragma warning disable CA2255 // Scripts write such addresses before they name anything else of the framework.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Register()
    {
        if (!UriParser.IsKnownScheme("pack"))
            UriParser.Register(new GenericUriParser(GenericUriParserOptions.GenericAuthority), "pack", -1);
    }
}
