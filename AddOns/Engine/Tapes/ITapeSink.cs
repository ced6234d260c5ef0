namespace NT8Bridge.Tapes;

/// <summary>Takes records number by number, from one thread.</summary>
internal interface ITapeSink
{
    /// <summary>Begins a record; false when it is lost, which the sink counts.</summary>
    bool TryBegin(TapeKind kind, int numbers, int texts);

    /// <summary>Adds a number to the record.</summary>
    void Put(long number);

    /// <summary>Adds a number to the record.</summary>
    void Put(double number);

    /// <summary>Adds a text to the record.</summary>
    void Put(string? text);

    /// <summary>The record is complete.</summary>
    void Commit();
}
