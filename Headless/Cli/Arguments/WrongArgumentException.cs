using System;

namespace NT8Bridge.Headless.Cli.Arguments;

/// <summary>The command line itself is wrong: exit code 2.</summary>
internal sealed class WrongArgumentException : Exception
{
    /// <summary>Names the option, the value and the mend.</summary>
    public WrongArgumentException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
