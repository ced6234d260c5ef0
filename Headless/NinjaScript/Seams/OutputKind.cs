
namespace NT8Bridge.Headless.Seams;

/// <summary>The method a script used to say something.</summary>
public enum OutputKind
{
    /// <summary>Print to the first tab.</summary>
    Print,

    /// <summary>Print to the second tab.</summary>
    Print2,

    /// <summary>Log, and the host's own remarks about the script.</summary>
    Log,

    /// <summary>Alert.</summary>
    Alert,

    /// <summary>PlaySound.</summary>
    Sound,

    /// <summary>SendMail.</summary>
    Mail,

    /// <summary>Share.</summary>
    Share,

    /// <summary>A line of the order trace (TraceOrders).</summary>
    OrderTrace,
}
