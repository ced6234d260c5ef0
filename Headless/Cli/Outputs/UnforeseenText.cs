using System;

namespace NT8Bridge.Headless.Cli.Outputs;

/// <summary>
/// What is told of a failure that nobody foresaw: a sentence for the user, and the stack, by which alone it can be mended, for
/// whoever asks for it.
/// </summary>
internal static class UnforeseenText
{
    /// <summary>The environment variable that asks for the stack.</summary>
    public const string Variable = "NT8BRIDGE_TRACE";

    /// <summary>The sentence, with the stack where <see cref="Variable"/> is set.</summary>
    public static string Of(Exception exception)
    {
        string trace = string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable))
            ? $"set {Variable}=1 and run it again to see where"
            : Environment.NewLine + exception;
        return $"a fault of this program ({exception.GetType().Name}): {exception.Message}; {trace}";
    }
}
