using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace NT8Bridge.Testing.Tests;

/// <summary>What a test says when it fails.</summary>
internal static class Failing
{
    /// <summary>Fails unless the assertion fails with a message that holds all parts; the message.</summary>
    public static string With(Action assertion, params string[] parts)
    {
        string message = Assert.ThrowsExactly<ScriptTestException>(assertion).Message;
        foreach (string part in parts) StringAssert.Contains(message, part);
        return message;
    }
}
