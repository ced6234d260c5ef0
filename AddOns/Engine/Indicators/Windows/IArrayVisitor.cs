namespace NT8Bridge.Indicators.Windows;

/// <summary>
/// Is shown every array that belongs to an indicator's state, always in the same order. So an indicator names its arrays once,
/// and writing, reading and copying them are visitors.
/// </summary>
internal interface IArrayVisitor
{
    void Visit<T>(T[] array)
        where T : unmanaged;
}
