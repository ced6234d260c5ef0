namespace NinjaTrader.Core;

/// <summary>Shows how far a long piece of work has come.</summary>
public interface IProgress
{
    /// <summary>True once the user wants it to end.</summary>
    bool IsAborted { get; }

    /// <summary>What is being done.</summary>
    string Message { get; set; }

    /// <summary>One more step is done.</summary>
    void PerformStep();
}
