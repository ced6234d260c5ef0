using System;

namespace NT8Bridge.Testing;

/// <summary>
/// A test of a script has failed, or cannot run as it is written; the message says what was expected and what is. Every test
/// framework shows it as the failure of the test.
/// </summary>
public sealed class ScriptTestException : Exception
{
    /// <summary>Makes the failure.</summary>
    /// <param name="message">What was expected and what is.</param>
    /// <param name="innerException">What a script or a file threw; null for nothing.</param>
    public ScriptTestException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
