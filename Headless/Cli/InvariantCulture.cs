using System.Globalization;

namespace NT8Bridge.Headless.Cli;

/// <summary>
/// The culture of the program: what it reads and writes is the same on every machine. Scripts run in it too, and may name others.
/// </summary>
internal static class InvariantCulture
{
    /// <summary>Makes it the culture of this thread and of all that come.</summary>
    public static void Use()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
    }
}
