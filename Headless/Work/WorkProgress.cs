namespace NT8Bridge.Headless.Work;

/// <summary>What work tells while it is done. The result has all of it again, but for the shares of the steps.</summary>
public abstract record WorkProgress;
