package org.konvent.master.journal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A database whose next commit fails: before it takes place, or after it. */
final class FaultyDatabase {

  /** What goes wrong. */
  enum Fault {
    NONE,
    BEFORE_COMMIT,
    AFTER_COMMIT,
    /** The commit takes place, and then the database is away. */
    AWAY_AFTER_COMMIT,
    AWAY
  }

  private final DataSource real;
  private volatile Fault fault = Fault.NONE;

  FaultyDatabase(DataSource real) {
    this.real = real;
  }

  void next(Fault next) {
    fault = next;
  }

  DataSource asDataSource() {
    return (DataSource)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
              if (fault == Fault.AWAY) {
                throw new SQLException("the database is away");
              }
              return faulty(real.getConnection());
            });
  }

  private Connection faulty(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("commit")) {
                return commit(connection);
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private Object commit(Connection connection) throws SQLException {
    Fault now = fault;
    fault = now == Fault.AWAY_AFTER_COMMIT ? Fault.AWAY : Fault.NONE;
    if (now == Fault.BEFORE_COMMIT) {
      throw new SQLException("cut before the commit");
    }
    connection.commit();
    if (now != Fault.NONE) {
      throw new SQLException("cut after the commit");
    }
    return null;
  }
}
