namespace NT8Bridge.Indicators;

/// <summary>Sees every array that belongs to an indicator's state.</summary>
internal interface IArrayVisitor
{
    void Visit<T>(T[] array)
        where T : unmanaged;
}
